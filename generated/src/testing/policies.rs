//! Protection policies, what is added to them, and the jobs that add mailboxes to those of Exchange.

use odata_runtime::emitted::serde_json::{Map, Value, json};
use odata_runtime::testing::{Answer, Call, Fault, Reply};

use super::looks::Looks;
use super::{data, set, sign};

pub(super) fn new(call: &mut Call<'_>, policy: &mut Value) -> Result<(), Fault> {
    if policy["displayName"].as_str().is_none_or(str::is_empty) {
        return Err(Fault::new(
            400,
            "InvalidDisplayName",
            "A policy needs a name.",
        ));
    }
    policy["status"] = "inactive".into();
    if let Some(policy) = policy.as_object_mut() {
        recount(policy);
    }
    if policy["retentionSettings"].is_null() {
        // The retention of the service, unless the request sets another one.
        policy["retentionSettings"] = json!([
            {"interval": "R/PT10M", "period": "P2W"},
            {"interval": "R/P1W", "period": "P1Y"}
        ]);
    }
    sign(call, policy);
    Ok(())
}

/// Completes a mailbox or a drive that is added to the policy in the path, and refuses one whose owner is not in the
/// directory. `all` is the name of the set of all of its kind.
pub(super) fn new_unit(call: &mut Call<'_>, unit: &mut Value, all: &str) -> Result<(), Fault> {
    let owner = unit["directoryObjectId"].as_str().unwrap_or_default();
    let Some((email, name, _)) = data::PEOPLE.iter().find(|person| owner == person.2) else {
        let message = format!("There is no user {owner:?} in the directory.");
        return Err(Fault::new(404, "DirectoryObjectNotFound", message));
    };
    unit["email"] = (*email).into();
    unit["displayName"] = (*name).into();
    unit["status"] = "protectRequested".into();
    // A policy that is being created has no key in the path.
    if let Some(policy) = call.keys().into_iter().next() {
        unit["policyId"] = policy.into();
    }
    call.items(&set(all))?.push(unit.clone());
    Ok(())
}

/// Changes a policy, and counts its units again.
pub(super) fn update(call: &mut Call<'_>) -> Answer {
    let answer = call.proceed()?;
    recount(call.entity()?);
    Ok(answer)
}

/// Returns the policy, which is being changed at the first request and active at the next.
pub(super) fn get(call: &mut Call<'_>) -> Answer {
    let answer = call.proceed()?;
    let policy = call.entity()?;
    if policy
        .get("status")
        .is_some_and(|status| status == "updating")
    {
        policy.insert("status".into(), "active".into());
    }
    Ok(answer)
}

pub(super) fn activate(call: &mut Call<'_>) -> Answer {
    set_status(call, "updating")
}

pub(super) fn deactivate(call: &mut Call<'_>) -> Answer {
    set_status(call, "inactive")
}

/// Changes the status of the policy in the path, and answers with the policy.
fn set_status(call: &mut Call<'_>, status: &str) -> Answer {
    no_body(call)?;
    let of = format!("#{}", call.entity_type()?);
    let policy = call.entity()?;
    policy.insert("status".into(), status.into());
    let mut answer = policy.clone();
    answer.insert("@odata.type".into(), of.into());
    answer.retain(|_, json| !json.as_array().is_some_and(|items| is_related(items)));
    Ok(Reply::json(answer))
}

/// Returns whether the items are entities, which an answer omits unless they are expanded.
fn is_related(items: &[Value]) -> bool {
    items.iter().any(|item| item.get("id").is_some())
}

/// Refuses a body: an action without parameters has none.
pub(super) fn no_body(call: &Call<'_>) -> Result<(), Fault> {
    match call.body()? {
        Value::Null => Ok(()),
        _ => Err(Fault::bad_request(
            "The action has no parameters, so it takes no body.",
        )),
    }
}

pub(super) fn new_job(call: &mut Call<'_>, job: &mut Value) -> Result<(), Fault> {
    job["status"] = "unknown".into();
    sign(call, job);
    Ok(())
}

/// Returns a job, which is active at the first request; at the second its mailboxes are added.
pub(super) fn job(call: &mut Call<'_>, looks: &Looks) -> Answer {
    let id = call.keys().pop().unwrap_or_default();
    match (looks.next(&id), call.entity()?) {
        (1, job) => {
            job.insert("status".into(), "active".into());
        }
        (2, job) => {
            let (added, outcome) = run(job);
            job.extend(outcome);
            protect(call, added)?;
        }
        _ => {}
    }
    call.proceed()
}

/// Returns the mailboxes that exist, and the job's properties about those that do not.
fn run(job: &Map<String, Value>) -> (Vec<Value>, Map<String, Value>) {
    let mailboxes = job.get("mailboxes").and_then(Value::as_array);
    let (mut added, mut unknown) = (Vec::new(), Vec::new());
    for mailbox in mailboxes.into_iter().flatten() {
        match data::PEOPLE.iter().find(|person| *mailbox == person.0) {
            Some((email, name, directory_object_id)) => added.push(json!({
                "status": "protectRequested",
                "email": email,
                "displayName": name,
                "directoryObjectId": directory_object_id
            })),
            None => unknown.push(json!({
                "code": "MailboxNotFound", "message": "There is no such mailbox.", "target": mailbox
            })),
        }
    }
    let mut outcome = Map::new();
    let status = match unknown.as_slice() {
        [] => "completed",
        unknown => {
            let message = format!("{} of the mailboxes could not be added.", unknown.len());
            let error = json!({"code": "PartialFailure", "message": message, "details": unknown});
            outcome.insert("error".into(), error);
            "completedWithErrors"
        }
    };
    outcome.insert("status".into(), status.into());
    (added, outcome)
}

/// Adds mailboxes to the policy in the path.
fn protect(call: &mut Call<'_>, mut units: Vec<Value>) -> Result<(), Fault> {
    let policy = call.keys().into_iter().next().unwrap_or_default();
    for unit in &mut units {
        unit["id"] = call.new_id().into();
        unit["policyId"] = policy.clone().into();
    }
    call.items(&set("mailboxProtectionUnits"))?
        .extend(units.clone());
    let policies = call.items(&set("exchangeProtectionPolicies"))?;
    if let Some(policy) = policies.iter_mut().find(|known| known["id"] == policy) {
        let own = policy["mailboxProtectionUnits"].take();
        let mut own = own.as_array().cloned().unwrap_or_default();
        own.extend(units);
        policy["mailboxProtectionUnits"] = own.into();
        if let Some(policy) = policy.as_object_mut() {
            recount(policy);
        }
    }
    Ok(())
}

/// Sets the number of the units that a policy has.
fn recount(policy: &mut Map<String, Value>) {
    let mut members = policy.iter();
    let units = members.find(|(name, _)| name.ends_with("ProtectionUnits"));
    let units = units.and_then(|(_, json)| json.as_array());
    let units = units.map_or(0, Vec::len);
    let count = json!({"total": units, "inProgress": units, "completed": 0, "failed": 0});
    policy.insert("protectionPolicyArtifactCount".into(), count);
}
