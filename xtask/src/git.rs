//! Calls of git, through its command.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, bail};

/// The variables that make git use a repository other than the one around the root, as hooks and aliases of git set
/// them: the output of `git rev-parse --local-env-vars`, without configuration.
const REPOSITORY_VARIABLES: [&str; 13] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// The repository that holds the workspace.
#[derive(Clone, Debug)]
pub struct Git {
    root: PathBuf,
    /// The workspace's folder relative to the top of the repository, with a trailing `/`, or empty.
    prefix: String,
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The name under which it was requested, such as `main` or `v0.1.0`.
    pub name: String,
    /// The full hash.
    pub hash: String,
}

impl Git {
    /// Opens the repository around `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no `git`, and if `root` is not in a repository.
    pub fn open(root: &Path) -> anyhow::Result<Self> {
        let mut git = Self {
            root: root.to_path_buf(),
            prefix: String::new(),
        };
        let output = git.run(&["rev-parse", "--show-prefix"])?;
        if !output.status.success() {
            if let Some(remedy) = safe_directory(&output) {
                bail!(
                    "the repository of `{}` belongs to another user, and git reads it only where you trust it: run `{remedy}`, or compare two files",
                    root.display()
                );
            }
            bail!(
                "`{}` is in no git repository that can be read ({}): clone the project with git, or compare two files",
                root.display(),
                complaint(&output)
            );
        }
        git.prefix = text(output.stdout)?.trim_end().to_owned();
        Ok(git)
    }

    /// Returns the commit of a revision.
    ///
    /// # Errors
    ///
    /// Returns an error if there is none, with another remedy in a shallow clone.
    pub fn commit(&self, revision: &str) -> anyhow::Result<Commit> {
        match self.find(revision)? {
            Some(commit) => Ok(commit),
            None if self.is_shallow()? => bail!(
                "there is no revision `{revision}` in this clone, which is shallow: `git fetch --unshallow --tags` brings the whole history"
            ),
            None => bail!(
                "there is no revision `{revision}`: give a commit, a branch or a tag that `git log --all --oneline` shows"
            ),
        }
    }

    fn find(&self, revision: &str) -> anyhow::Result<Option<Commit>> {
        let wanted = format!("{revision}^{{commit}}");
        let output = self.run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ])?;
        if !output.status.success() {
            return Ok(None);
        }
        // `--verify` echoes `--end-of-options` in some versions of git.
        let hash = text(output.stdout)?
            .lines()
            .last()
            .unwrap_or_default()
            .to_owned();
        Ok(Some(Commit {
            name: revision.to_owned(),
            hash,
        }))
    }

    /// Returns the commit at which the current branch left `main`, or `origin/main` if there is no `main`. On `main`
    /// itself it is `origin/main`, or the last release if `origin/main` is the same commit.
    ///
    /// # Errors
    ///
    /// Returns an error if neither exists, and if they have no commit in common.
    pub fn base(&self) -> anyhow::Result<Commit> {
        let (main, origin) = (self.find("main")?, self.find("origin/main")?);
        if self.branch()?.as_deref() == Some("main") {
            let head = self.commit("HEAD")?;
            if let Some(origin) = origin.as_ref().filter(|origin| origin.hash != head.hash) {
                return self.common(origin);
            }
            // A shallow clone may lack it, and then `main` is used.
            if !self.is_shallow()?
                && let Some(release) = self.last_release("")?
            {
                return Ok(release);
            }
            return Ok(main.unwrap_or(head));
        }
        let Some(main) = main.or(origin) else {
            bail!(
                "there is neither a branch `main` nor `origin/main` to compare with: name a revision, such as `cargo xtask diff HEAD~1`, or bring the branch with `git fetch origin main:main`"
            );
        };
        self.common(&main)
    }

    /// Returns the name of the current branch; `None` if none is checked out.
    fn branch(&self) -> anyhow::Result<Option<String>> {
        let output = self.run(&["symbolic-ref", "--quiet", "--short", "HEAD"])?;
        if !output.status.success() {
            return Ok(None);
        }
        Ok(Some(text(output.stdout)?.trim_end().to_owned()))
    }

    /// Returns the last common commit of the current one and a branch, under the name of the branch.
    fn common(&self, main: &Commit) -> anyhow::Result<Commit> {
        let output = self.run(&["merge-base", &main.hash, "HEAD"])?;
        if output.status.success() {
            let hash = text(output.stdout)?.trim_end().to_owned();
            return Ok(Commit {
                name: main.name.clone(),
                hash,
            });
        }
        if self.is_shallow()? {
            bail!(
                "this clone is shallow and does not reach back to where the branch left `{}`: `git fetch --unshallow` brings the whole history, or name a revision",
                main.name
            );
        }
        bail!(
            "the current branch and `{}` have no commit in common: name the revision to compare with",
            main.name
        );
    }

    /// Returns the last version tag among the ancestors of the current commit, such as `v0.1.0`. A tag `own` of the
    /// current commit itself is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the clone is shallow, because it may then lack the tag.
    pub fn last_release(&self, own: &str) -> anyhow::Result<Option<Commit>> {
        if self.is_shallow()? {
            bail!(
                "this clone is shallow, so the last release may be out of sight: `git fetch --unshallow --tags` brings the whole history"
            );
        }
        let mut arguments = vec!["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"];
        let head = self.find("HEAD")?;
        let tagged = match own {
            "" => None,
            own => self.find(&format!("refs/tags/{own}"))?,
        };
        if tagged.is_some_and(|tag| head.is_some_and(|head| head.hash == tag.hash)) {
            arguments.extend(["--exclude", own]);
        }
        arguments.push("HEAD");
        let output = self.run(&arguments)?;
        if !output.status.success() {
            return Ok(None);
        }
        self.commit(text(output.stdout)?.trim_end()).map(Some)
    }

    /// Returns a file of the workspace in a commit; `None` if the commit has none.
    ///
    /// # Errors
    ///
    /// Returns an error if git cannot read it, or if it is not UTF-8.
    pub fn read(&self, commit: &Commit, path: &str) -> anyhow::Result<Option<String>> {
        let object = format!("{}:{}{path}", commit.hash, self.prefix);
        if !self.run(&["cat-file", "-e", &object])?.status.success() {
            return Ok(None);
        }
        let output = self.run(&["show", &object])?;
        if !output.status.success() {
            bail!(
                "git cannot read `{}:{path}`: {}",
                commit.name,
                complaint(&output)
            );
        }
        text(output.stdout)
            .map(Some)
            .with_context(|| format!("`{}:{path}` cannot be used", commit.name))
    }

    /// Returns whether files below a path of the workspace on disk differ from a commit.
    ///
    /// # Errors
    ///
    /// Returns an error if git fails.
    pub fn differs(&self, commit: &Commit, path: &str) -> anyhow::Result<bool> {
        let output = self.checked(&["diff", "--name-only", &commit.hash, "--", path])?;
        Ok(!output.trim().is_empty())
    }

    /// Returns the files that differ from the current commit, as `git status` lists them, including untracked ones.
    ///
    /// # Errors
    ///
    /// Returns an error if git fails.
    pub fn changed_files(&self) -> anyhow::Result<Vec<String>> {
        let output = self.checked(&["status", "--porcelain", "--untracked-files=normal"])?;
        Ok(output
            .lines()
            .map(|line| line.get(3..).unwrap_or(line).to_owned())
            .collect())
    }

    /// Puts exactly the files of the current commit into an empty folder that is a separate repository.
    ///
    /// # Errors
    ///
    /// Returns an error if git or the disk refuses.
    pub fn clone_to(&self, folder: &Path) -> anyhow::Result<()> {
        let top = self.checked(&["rev-parse", "--show-toplevel"])?;
        let head = self.checked(&["rev-parse", "HEAD"])?;
        let folder = folder
            .to_str()
            .context("the temporary folder has a name that is not UTF-8")?;
        self.checked(&[
            "clone",
            "--quiet",
            "--shared",
            "--no-checkout",
            "--",
            top.trim_end(),
            folder,
        ])?;
        self.checked(&[
            "-C",
            folder,
            "checkout",
            "--quiet",
            "--detach",
            head.trim_end(),
        ])?;
        Ok(())
    }

    /// Returns the workspace's folder relative to the top of the repository.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    fn is_shallow(&self) -> anyhow::Result<bool> {
        Ok(self
            .checked(&["rev-parse", "--is-shallow-repository"])?
            .trim_end()
            == "true")
    }

    fn checked(&self, arguments: &[&str]) -> anyhow::Result<String> {
        let output = self.run(arguments)?;
        if !output.status.success() {
            bail!(
                "`git {}` failed: {}",
                arguments.join(" "),
                complaint(&output)
            );
        }
        text(output.stdout)
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        let mut command = Command::new("git");
        for variable in REPOSITORY_VARIABLES {
            command.env_remove(variable);
        }
        command
            .arg("-C")
            .arg(&self.root)
            .args(arguments)
            // The output of git is parsed, so its language is fixed; and queries change nothing.
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .output()
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => anyhow::anyhow!(
                    "there is no command `git`: install git, or compare two files with `cargo xtask diff OLD NEW`"
                ),
                _ => anyhow::anyhow!("`git` cannot be run: {error}"),
            })
    }
}

fn text(bytes: Vec<u8>) -> anyhow::Result<String> {
    String::from_utf8(bytes).context("it is not UTF-8")
}

/// Returns the command that git proposes if it does not trust the owner of a repository.
fn safe_directory(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines()
        .map(str::trim)
        .find(|line| line.starts_with("git config --global --add safe.directory "))
        .map(str::to_owned)
}

/// Returns the first line of git's error output.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines()
        .next()
        .unwrap_or("git says nothing")
        .trim_start_matches("fatal: ")
        .to_owned()
}
