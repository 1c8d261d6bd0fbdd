# The words after `cargo xtask` are completed as those after `xtask`: cargo's own completions ask for
# a function of this name.
_cargo-xtask() {
    _xtask "$@"
}
