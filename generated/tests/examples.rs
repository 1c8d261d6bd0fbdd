//! Runs the examples as a user does, and compares their output.
//!
//! `cargo test` builds them before. With `--test examples` alone they are as old as the last build.
#![cfg(all(feature = "v1_0", feature = "reqwest"))]
#![allow(clippy::unwrap_used, reason = "a test's helpers are tests too")]

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use msgraph_backup_restore::testing::TOKEN;
use msgraph_backup_restore::{BackupRestore as _, Client, auth::StaticToken};

struct Run {
    code: Option<i32>,
    printed: String,
    complaint: String,
}

fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).unwrap().join("examples");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is not built: run `cargo test` without --test, or `cargo build --examples`",
        program.display()
    );
    program
}

fn example(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(program(name));
    for name in [
        "GRAPH_TOKEN",
        "GRAPH_TENANT_ID",
        "GRAPH_CLIENT_ID",
        "GRAPH_CLIENT_SECRET",
        "GRAPH_ALLOW_CHANGES",
    ] {
        command.env_remove(name);
    }
    let output = command
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    Run {
        code: output.status.code(),
        printed: String::from_utf8(output.stdout).unwrap(),
        complaint: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn lists_restore_points() {
    let run = example("list_restore_points", &[], &[]);
    assert_eq!(
        run.printed,
        include_str!("../examples/list_restore_points.txt")
    );
    assert_eq!((run.code, &*run.complaint), (Some(0), ""));
    let week = example("list_restore_points", &["2"], &[]);
    assert!(
        week.printed.contains("6 restore points in the last 2 days"),
        "{}",
        week.printed
    );
}

#[test]
fn browses_a_backup() {
    let run = example("browse_session", &[], &[]);
    assert_eq!(run.printed, include_str!("../examples/browse_session.txt"));
    assert_eq!((run.code, &*run.complaint), (Some(0), ""));
}

#[test]
fn protects_mailboxes() {
    let run = example("protect_mailboxes", &[], &[]);
    assert_eq!(
        run.printed,
        include_str!("../examples/protect_mailboxes.txt")
    );
    assert_eq!((run.code, &*run.complaint), (Some(0), ""));
}

#[test]
fn tells_which_mailbox_could_not_be_protected() {
    let run = example(
        "protect_mailboxes",
        &["megan@contoso.example", "nobody@contoso.example"],
        &[],
    );
    assert!(
        run.printed
            .contains("FAILED nobody@contoso.example: There is no such mailbox."),
        "{}",
        run.printed
    );
    assert!(
        run.printed
            .contains("megan@contoso.example (protectRequested)"),
        "{}",
        run.printed
    );
    assert_eq!(
        (run.code, &*run.complaint),
        (Some(1), "1 failed, see above\n")
    );
}

#[test]
fn protects_drives() {
    let run = example("protect_drives", &[], &[]);
    assert_eq!(run.printed, include_str!("../examples/protect_drives.txt"));
    assert_eq!((run.code, &*run.complaint), (Some(0), ""));
    let people = ["adele@contoso.example", "nobody@contoso.example"];
    let run = example("protect_drives", &people, &[]);
    for line in [
        "FAILED nobody@contoso.example has no account\n",
        "  1 of 1 drives\n",
    ] {
        assert!(run.printed.contains(line), "{}", run.printed);
    }
    assert_eq!(
        (run.code, &*run.complaint),
        (Some(1), "1 failed, see above\n")
    );
}

#[test]
fn restores_drives() {
    let run = example("restore_onedrive", &[], &[]);
    assert_eq!(
        run.printed,
        include_str!("../examples/restore_onedrive.txt")
    );
    assert_eq!(
        (run.code, &*run.complaint),
        (Some(1), "1 failed, see above\n")
    );
}

#[cfg(feature = "beta")]
#[test]
fn restores_single_files_of_a_site() {
    let run = example("restore_sharepoint_granular", &[], &[]);
    assert_eq!(
        run.printed,
        include_str!("../examples/restore_sharepoint_granular.txt")
    );
    assert_eq!((run.code, &*run.complaint), (Some(0), ""));
}

/// Asks the service to throttle two requests, and returns the status of that and of the next three.
async fn throttled(url: &str) -> reqwest::Result<Vec<u16>> {
    let client = reqwest::Client::new();
    let ask = client.post(format!("{url}/throttle/2"));
    let mut statuses = vec![ask.send().await?.status().as_u16()];
    for _ in 0..3 {
        let read = client.get(format!("{url}/v1.0/solutions/backupRestore"));
        statuses.push(read.bearer_auth(TOKEN).send().await?.status().as_u16());
    }
    Ok(statuses)
}

/// The service of the examples on a port, read over a socket.
#[tokio::test]
async fn serves_the_made_up_tenant() {
    let mut command = Command::new(program("service"));
    let mut service = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let out = service.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    let (url, rest) = line.split_once(' ').unwrap();
    assert!(rest.contains(TOKEN), "{line}");
    let client = Client::graph()
        .base_url(url)
        .credential(StaticToken::new(TOKEN));
    let points = client.build().unwrap().v1_0().restore_points();
    let read = points.list().top(3).stream().collect().await;
    let asked = throttled(url).await;
    service.kill().unwrap();
    service.wait().unwrap();
    assert_eq!(read.unwrap().len(), 10);
    assert_eq!(asked.unwrap(), [200, 429, 429, 200]);
}

#[test]
fn a_real_tenant_is_not_changed_unasked() {
    let run = example(
        "protect_mailboxes",
        &["megan@contoso.example"],
        &[("GRAPH_TOKEN", "a token that is never sent")],
    );
    let complaint = "error: this would create and activate a protection policy; set GRAPH_ALLOW_CHANGES=yes to do it\n";
    assert_eq!(
        (run.code, &*run.printed, &*run.complaint),
        (Some(2), "", complaint)
    );
}

#[test]
fn half_an_application_is_refused() {
    let run = example(
        "list_restore_points",
        &[],
        &[("GRAPH_TENANT_ID", "contoso.example")],
    );
    assert_eq!(run.code, Some(2));
    assert!(
        run.complaint.contains("belong together"),
        "{}",
        run.complaint
    );
}

/// The READMEs contain the exact output of the examples.
#[test]
fn the_readmes_show_what_is_printed() {
    let shown = |printed: &str| format!("```text\n{printed}```");
    let restored = shown(include_str!("../examples/restore_onedrive.txt"));
    let listed = shown(include_str!("../examples/list_restore_points.txt"));
    assert!(include_str!("../../README.md").contains(&restored));
    assert!(include_str!("../README.md").contains(&listed));
}
