//! Typed client for the Microsoft 365 backup storage API.
