//! Exchange protection policies and the jobs that add mailboxes to them.

use http::Method;
use serde_json::{Map, Value, json};

use super::call::{Answer, Call, Fault};
use super::{Service, data, no_route, query, shape};

/// A policy, the mailboxes under it, and its jobs.
pub struct Policy {
    entity: Map<String, Value>,
    units: Vec<Value>,
    jobs: Vec<Job>,
}

/// A job that adds mailboxes.
struct Job {
    entity: Map<String, Value>,
    /// How often it was looked at.
    looks: usize,
}

impl Service {
    pub(super) fn policies(&mut self, call: &Call, path: &[&str]) -> Answer {
        let (policy_id, path) = match (&call.method, path) {
            (&Method::POST, []) => return self.create_policy(call),
            (&Method::GET, []) => {
                let policies: Vec<Value> = self
                    .policies
                    .iter()
                    .map(|policy| policy.entity.clone().into())
                    .collect();
                return Ok((200, query::page(call, &policies, &[])?));
            }
            (_, [policy_id, path @ ..]) => (*policy_id, path),
            _ => return Err(no_route(call)),
        };
        let (unit_id, job_id, made) = (self.id(), self.id(), self.authorship());
        let policy = self
            .policies
            .iter_mut()
            .find(|policy| policy.entity["id"] == policy_id);
        let policy = policy.ok_or_else(|| Fault::not_found("such protection policy"))?;
        match (&call.method, path) {
            (&Method::GET, []) => {
                let answer = Value::Object(policy.entity.clone());
                if policy.entity["status"] == "updating" {
                    policy.entity["status"] = "active".into();
                }
                Ok((200, query::project(call, &answer, &[])?))
            }
            (&Method::PATCH, []) => {
                let body = call.json()?;
                shape::POLICY.check(body)?;
                policy.entity.extend(body.clone());
                Ok((200, body.clone().into()))
            }
            (&Method::POST, ["activate"]) => {
                call.no_body()?;
                policy.entity["status"] = "updating".into();
                let mut answer = policy.entity.clone();
                answer.insert(
                    "@odata.type".into(),
                    "#microsoft.graph.exchangeProtectionPolicy".into(),
                );
                Ok((200, answer.into()))
            }
            (&Method::GET, ["mailboxProtectionUnits"]) => {
                Ok((200, query::page(call, &policy.units, &[])?))
            }
            (&Method::POST, ["mailboxProtectionUnitsBulkAdditionJobs"]) => {
                let body = call.json()?;
                shape::BULK_JOB.check(body)?;
                let mut entity = body.clone();
                entity.insert("id".into(), job_id.into());
                entity.insert("status".into(), "unknown".into());
                entity.extend(made);
                policy.jobs.push(Job {
                    entity: entity.clone(),
                    looks: 0,
                });
                Ok((201, entity.into()))
            }
            (&Method::GET, ["mailboxProtectionUnitsBulkAdditionJobs", id]) => {
                let job = policy.jobs.iter_mut().find(|job| job.entity["id"] == *id);
                let job = job.ok_or_else(|| Fault::not_found("such job"))?;
                job.looks += 1;
                if job.looks == 2 {
                    job.run(&mut policy.units, &unit_id, policy_id);
                } else if job.looks < 2 {
                    job.entity["status"] = "active".into();
                }
                policy.entity["protectionPolicyArtifactCount"] = count(&policy.units);
                Ok((200, job.entity.clone().into()))
            }
            _ => Err(no_route(call)),
        }
    }

    fn create_policy(&mut self, call: &Call) -> Answer {
        let body = call.json()?;
        shape::POLICY.check(body)?;
        if body
            .get("displayName")
            .and_then(Value::as_str)
            .is_none_or(str::is_empty)
        {
            return Err(Fault::new(
                400,
                "InvalidDisplayName",
                "A policy needs a name.",
            ));
        }
        let mut entity = body.clone();
        entity.insert("id".into(), self.id().into());
        entity.insert("status".into(), "inactive".into());
        entity.insert("protectionPolicyArtifactCount".into(), count(&[]));
        // What the service keeps for, unless it is told otherwise.
        entity
            .entry("retentionSettings")
            .or_insert_with(|| json!([{"interval": "R/PT10M", "period": "P2W"}, {"interval": "R/P1W", "period": "P1Y"}]));
        entity.extend(self.authorship());
        let (units, jobs) = (Vec::new(), Vec::new());
        self.policies.push(Policy {
            entity: entity.clone(),
            units,
            jobs,
        });
        Ok((201, entity.into()))
    }
}

impl Job {
    /// Adds the mailboxes that exist, and tells of those that do not.
    fn run(&mut self, units: &mut Vec<Value>, first_id: &str, policy_id: &str) {
        let mailboxes = self.entity.get("mailboxes").and_then(Value::as_array);
        let mut unknown = Vec::new();
        for (place, mailbox) in mailboxes.into_iter().flatten().enumerate() {
            match data::PEOPLE.iter().find(|person| *mailbox == person.0) {
                Some((email, name, directory_object_id)) => units.push(json!({
                    "id": format!("{first_id}-{place}"),
                    "policyId": policy_id,
                    "status": "protectRequested",
                    "email": email,
                    "displayName": name,
                    "directoryObjectId": directory_object_id
                })),
                None => unknown.push(mailbox.clone()),
            }
        }
        let status = if unknown.is_empty() {
            "completed"
        } else {
            "completedWithErrors"
        };
        self.entity["status"] = status.into();
        let details: Vec<Value> = unknown
            .into_iter()
            .map(|mailbox| json!({"code": "MailboxNotFound", "message": "There is no such mailbox.", "target": mailbox}))
            .collect();
        if !details.is_empty() {
            let error = json!({
                "code": "PartialFailure",
                "message": format!("{} of the mailboxes could not be added.", details.len()),
                "details": details
            });
            self.entity.insert("error".into(), error);
        }
    }
}

fn count(units: &[Value]) -> Value {
    json!({"total": units.len(), "inProgress": units.len(), "completed": 0, "failed": 0})
}
