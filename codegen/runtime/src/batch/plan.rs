//! In which order and how often the requests of a batch are sent.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::Entry;
use super::wire::{Requests, SubRequest, read_answers};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::retry::{Outcome, retry_after};
use crate::transport::clock::{Instant, SystemTime};

type Answer = Result<http::Response<Bytes>>;

/// What is known of each request, by its place in the batch.
pub(super) struct Plan<'a> {
    client: &'a Client,
    entries: &'a [Entry],
    answers: Vec<Option<Answer>>,
    attempts: Vec<u32>,
    began: Instant,
}

impl<'a> Plan<'a> {
    pub(super) fn new(client: &'a Client, entries: &'a [Entry]) -> Self {
        Self {
            client,
            entries,
            answers: entries.iter().map(|_| None).collect(),
            attempts: vec![0; entries.len()],
            began: Instant::now(),
        }
    }

    /// Sends chunk after chunk until each request has its answer.
    pub(super) async fn run(mut self) -> Result<Vec<Answer>> {
        loop {
            self.fail_dependents();
            let chunk = self.next_chunk();
            if chunk.is_empty() {
                break;
            }
            let wait = self.send(&chunk).await;
            if let Some(wait) = wait {
                self.client.sleep(wait).await?;
            }
        }
        let missing = || Err(Error::refused("the request was never sent"));
        Ok(self
            .answers
            .into_iter()
            .map(|answer| answer.unwrap_or_else(missing))
            .collect())
    }

    /// Answers a request itself whose dependency failed in an earlier chunk, as the service would.
    fn fail_dependents(&mut self) {
        for place in 0..self.entries.len() {
            let failed = self
                .dependencies(place)
                .iter()
                .any(|other| self.is_failed(*other));
            if failed && self.is_open(place) {
                let body = r#"{"error":{"code":"failedDependency","message":"a request that this one depends on failed"}}"#;
                let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
                *response.status_mut() = StatusCode::FAILED_DEPENDENCY;
                self.settle(place, Ok(response));
            }
        }
    }

    /// The requests to send next, all of one version.
    ///
    /// The service takes requests of which none waits for another, or one chain, in which each waits for
    /// the one before. So they are the requests that wait for nothing any more, or one of these with
    /// those behind it, whichever makes fewer chunks.
    fn next_chunk(&self) -> Vec<usize> {
        let mut ready = (0..self.entries.len()).filter(|place| {
            let mut dependencies = self.dependencies(*place).iter();
            self.is_open(*place) && dependencies.all(|other| !self.is_open(*other))
        });
        let Some(first) = ready.next() else {
            return Vec::new();
        };
        let version = self.version(first);
        let mut parallel = vec![first];
        parallel.extend(
            ready
                .filter(|place| self.version(*place) == version)
                .take(self.largest() - 1),
        );
        let next = self.next_in_chains();
        let chains: Vec<_> = parallel
            .iter()
            .map(|place| self.chain(*place, &next))
            .collect();
        let is_chain = |chain: &&Vec<usize>| chain.len() > 1;
        let number = chains.iter().filter(is_chain).count();
        let has_single = usize::from(number < chains.len());
        let longest = chains.iter().map(Vec::len).max().unwrap_or_default();
        if number + has_single < longest {
            chains
                .into_iter()
                .find(|chain| chain.len() > 1)
                .unwrap_or(parallel)
        } else {
            parallel
        }
    }

    /// For each request the first one that waits for it and for nothing else that is open.
    fn next_in_chains(&self) -> Vec<Option<usize>> {
        let mut next = vec![None; self.entries.len()];
        for place in (0..self.entries.len()).filter(|place| self.is_open(*place)) {
            let mut open = self
                .dependencies(place)
                .iter()
                .filter(|other| self.is_open(**other));
            if let Some(only) = open.next()
                && open.all(|other| other == only)
                && let Some(slot) = next.get_mut(*only)
            {
                slot.get_or_insert(place);
            }
        }
        next
    }

    fn chain(&self, first: usize, next: &[Option<usize>]) -> Vec<usize> {
        let following = |place: &usize| next.get(*place).copied().flatten();
        std::iter::successors(Some(first), following)
            .take_while(|place| self.version(*place) == self.version(first))
            .take(self.largest())
            .collect()
    }

    /// How many requests go into a chunk.
    fn largest(&self) -> usize {
        self.client.profile().max_batch_requests.max(1)
    }

    fn version(&self, place: usize) -> Option<&'static str> {
        Some(self.entries.get(place)?.operation.version.path)
    }

    /// Sends one chunk and settles what is answered for good. Gives the time to wait before the rest.
    async fn send(&mut self, chunk: &[usize]) -> Option<Duration> {
        for place in chunk {
            if let Some(attempts) = self.attempts.get_mut(*place) {
                *attempts += 1;
            }
        }
        let exchange = async {
            let operation = self.operation(chunk)?;
            let answer = self.client.exchange(&operation).await?;
            if !answer.status().is_success() {
                let (head, body) = answer.into_parts();
                return Err(operation.explain(Error::service(head.status, head.headers, body)));
            }
            read_answers(answer.body()).map_err(|error| operation.explain(error))
        };
        let mut answers = match exchange.await {
            Ok(answers) => answers,
            Err(error) => {
                for place in chunk {
                    self.settle(*place, Err(error.clone()));
                }
                return None;
            }
        };
        let mut repeated: Vec<usize> = Vec::new();
        let mut longest: Option<Duration> = None;
        for place in chunk {
            let id = place.to_string();
            let mut own = answers.extract_if(.., |(answer, _)| *answer == id);
            let (answer, another) = (own.next(), own.next());
            drop(own);
            let Some((_, answer)) = answer.filter(|_| another.is_none()) else {
                // Of two answers one may say that it was done, so it is not sent again either.
                let what = match another {
                    None => "says nothing about this request",
                    Some(_) => "answers this request twice; it may have been carried out",
                };
                let why = format!("the answer to the batch {what}");
                self.settle(*place, Err(Error::refused(why)));
                continue;
            };
            if let Some(wait) = self.wait_before_repeating(*place, &answer, &repeated) {
                repeated.push(*place);
                longest = longest.max(Some(wait));
            } else {
                self.settle(*place, Ok(answer));
            }
        }
        longest
    }

    /// Whether a sub-request that was throttled, or that depends on one, is sent again, and when.
    fn wait_before_repeating(
        &self,
        place: usize,
        answer: &http::Response<Bytes>,
        repeated: &[usize],
    ) -> Option<Duration> {
        let waits_for_repeated = self
            .dependencies(place)
            .iter()
            .any(|other| repeated.contains(other));
        if answer.status() == StatusCode::FAILED_DEPENDENCY && waits_for_repeated {
            return Some(Duration::ZERO);
        }
        let outcome = Outcome::Answered {
            status: answer.status(),
            retry_after: retry_after(answer.headers(), SystemTime::now()),
        };
        if answer.status().is_success() {
            return None;
        }
        let repeat = self.entries.get(place)?.operation.repeat();
        let attempt = *self.attempts.get(place)?;
        self.client.retry().decide(
            repeat,
            attempt,
            self.began.elapsed(),
            outcome,
            fastrand::f64(),
        )
    }

    /// The request that carries the chunk.
    fn operation(&self, chunk: &[usize]) -> Result<Operation> {
        let entries = || {
            chunk
                .iter()
                .filter_map(|place| Some((*place, self.entries.get(*place)?)))
        };
        let Some((_, first)) = entries().next() else {
            return Err(Error::refused("the batch is empty"));
        };
        let version = first.operation.version;
        let mut requests = Vec::with_capacity(chunk.len());
        for (place, entry) in entries() {
            let answered_earlier = |other: &&usize| chunk.contains(*other);
            requests.push(SubRequest {
                id: place.to_string(),
                method: entry.operation.method.as_str(),
                url: self.client.relative_address(&entry.operation)?,
                headers: self.headers(&entry.operation),
                body: entry.operation.body.as_deref(),
                depends_on: entry
                    .after
                    .iter()
                    .filter(answered_earlier)
                    .map(usize::to_string)
                    .collect(),
            });
        }
        let (profile, path) = (self.client.profile(), "/$batch".to_owned());
        let mut operation = Operation::new(profile, version, Method::POST, path, 0);
        operation.set_body(serde_json::to_vec(&Requests {
            requests,
            header_names: profile.header_names,
        }));
        operation.repeat = entries().map(|(_, entry)| entry.operation.repeat()).max();
        Ok(operation)
    }

    /// A sub-request's own headers, and the preference that the batch's header does not reach.
    fn headers(&self, operation: &Operation) -> HeaderMap {
        let mut headers = operation.merged_headers(self.client.default_headers());
        let profile = self.client.profile();
        let of_each_call = [
            Some("accept"),
            profile.agent_header,
            profile.request_id_header,
        ];
        for name in of_each_call.into_iter().flatten() {
            if !operation.headers.contains_key(name) {
                headers.remove(name);
            }
        }
        headers
    }

    fn dependencies(&self, place: usize) -> &'a [usize] {
        let entries: &'a [Entry] = self.entries;
        entries.get(place).map_or(&[], |entry| &entry.after)
    }

    fn is_open(&self, place: usize) -> bool {
        self.answers.get(place).is_some_and(Option::is_none)
    }

    fn is_failed(&self, place: usize) -> bool {
        match self.answers.get(place) {
            Some(Some(Ok(answer))) => !answer.status().is_success(),
            Some(Some(Err(_))) => true,
            _ => false,
        }
    }

    fn settle(&mut self, place: usize, answer: Answer) {
        if let Some(slot) = self.answers.get_mut(place) {
            *slot = Some(answer);
        }
    }
}
