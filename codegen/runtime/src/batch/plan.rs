//! The order in which the requests of a batch are sent, and their repetitions.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use super::Entry;
use super::wire::{Requests, SubRequest, read_answers};
use crate::client::{CallTime, Client, Exchanged};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::retry::{Outcome, retry_after};
use crate::transport::clock::SystemTime;

type Answer = Result<Exchanged>;

/// The state of each request, by its index in the batch.
pub(super) struct Plan<'a> {
    client: &'a Client,
    entries: &'a [Entry],
    answers: Vec<Option<Answer>>,
    attempts: Vec<u32>,
    time: CallTime,
    /// Whether a token that is refused inside an answer may be renewed: once, as for any other call.
    may_replace_token: bool,
}

/// Adds the `Date` of the whole answer to a sub-answer with `Retry-After`, which may hold a date to compare with it.
fn complete(answer: &mut http::Response<Bytes>, whole: &HeaderMap) {
    if let Some(date) = whole.get(header::DATE)
        && answer.headers().contains_key(header::RETRY_AFTER)
    {
        let entry = answer.headers_mut().entry(header::DATE);
        entry.or_insert_with(|| date.clone());
    }
}

impl<'a> Plan<'a> {
    pub(super) fn new(client: &'a Client, entries: &'a [Entry], limit: Option<Duration>) -> Self {
        Self {
            client,
            entries,
            answers: entries.iter().map(|_| None).collect(),
            attempts: vec![0; entries.len()],
            time: CallTime::new(limit),
            may_replace_token: true,
        }
    }

    /// Sends chunk after chunk until every request has its answer.
    pub(super) async fn run(mut self) -> Result<Vec<Answer>> {
        loop {
            self.fail_dependents();
            let chunk = self.next_chunk();
            if chunk.is_empty() {
                break;
            }
            if self.time.is_over() {
                self.settle_open(&self.time.error());
                break;
            }
            if let Some(wait) = self.send(&chunk).await {
                let wait = self.time.left().unwrap_or(wait).min(wait);
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

    /// Answers each request whose dependency failed in an earlier chunk, as the service would.
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
                let answer = Exchanged {
                    answer: response,
                    authorization: None,
                };
                self.settle(place, Ok(answer));
            }
        }
    }

    /// Returns the requests to send next, all of one version.
    ///
    /// The service accepts requests that do not depend on each other, or one chain in which each request depends on the
    /// previous one. The result is therefore either the requests without an open dependency, or one of these with the
    /// chain that follows it, whichever needs fewer chunks.
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

    /// Returns for each request the first one that depends on it and on no other open request.
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

    /// Returns the largest number of requests in a chunk.
    fn largest(&self) -> usize {
        self.client.profile().max_batch_requests.max(1)
    }

    fn version(&self, place: usize) -> Option<&'static str> {
        Some(self.entries.get(place)?.operation.version.path)
    }

    /// Sends one chunk and settles the final answers. Returns the time to wait before the rest.
    async fn send(&mut self, chunk: &[usize]) -> Option<Duration> {
        for place in chunk {
            if let Some(attempts) = self.attempts.get_mut(*place) {
                *attempts += 1;
            }
        }
        let exchange = async {
            let operation = self.operation(chunk)?;
            let exchanged = self.client.exchange(&operation).await?;
            let (head, body) = exchanged.answer.into_parts();
            let authorization = exchanged.authorization;
            // Whatever the status of the batch, each answer in it has its own.
            let mut answers = match read_answers(&body) {
                Ok(answers) => answers,
                Err(unread) => {
                    let error = Error::unread(head.status, head.headers, body, unread);
                    return Err(operation.explain(error.hiding(authorization)));
                }
            };
            for (_, answer) in &mut answers {
                complete(answer, &head.headers);
            }
            Ok((answers, authorization))
        };
        let (mut answers, authorization) = match exchange.await {
            Ok(answers) => answers,
            Err(error) => {
                let error = if error.is_timeout() && self.time.is_over() {
                    self.time.error()
                } else {
                    error
                };
                for place in chunk {
                    self.settle(*place, Err(error.clone()));
                }
                return None;
            }
        };
        let has_new_token = self.replace_token(&answers, authorization.as_ref()).await;
        let mut repeated: Vec<usize> = Vec::new();
        let mut longest: Option<Duration> = None;
        for place in chunk {
            let id = place.to_string();
            let mut own = answers.extract_if(.., |(answer, _)| *answer == id);
            let (answer, another) = (own.next(), own.next());
            drop(own);
            let Some((_, answer)) = answer.filter(|_| another.is_none()) else {
                // Of two answers to one request, one may report success, so the request is not sent again either.
                let what = match another {
                    None => "says nothing about this request",
                    Some(_) => "answers this request twice; it may have been carried out",
                };
                let why = format!("the answer to the batch {what}");
                self.settle(*place, Err(Error::refused(why)));
                continue;
            };
            if has_new_token && answer.status() == StatusCode::UNAUTHORIZED {
                // A request that is refused this way did nothing, and does not count as an attempt.
                repeated.push(*place);
                longest = longest.max(Some(Duration::ZERO));
                if let Some(attempts) = self.attempts.get_mut(*place) {
                    *attempts -= 1;
                }
            } else if let Some(wait) = self.wait_before_repeating(*place, &answer, &repeated) {
                repeated.push(*place);
                longest = longest.max(Some(wait));
            } else {
                let answer = Exchanged {
                    answer,
                    authorization: authorization.clone(),
                };
                self.settle(*place, Ok(answer));
            }
        }
        longest
    }

    /// Returns whether there is a new token to replace one that was refused inside the answer.
    async fn replace_token(
        &mut self,
        answers: &[(String, http::Response<Bytes>)],
        used: Option<&HeaderValue>,
    ) -> bool {
        let claims = |answer: &http::Response<Bytes>| {
            let claims = self.client.profile().claims;
            claims(answer.headers())
        };
        let refused = answers
            .iter()
            .map(|(_, answer)| answer)
            .filter(|answer| answer.status() == StatusCode::UNAUTHORIZED)
            .max_by_key(|answer| claims(answer).is_some());
        let (Some(answer), Some(used), true) = (refused, used, self.may_replace_token) else {
            return false;
        };
        self.may_replace_token = false;
        let replacement = self
            .client
            .replace_token_within(&self.time, used, answer.headers());
        matches!(replacement.await, Ok(Some(_)))
    }

    /// Returns whether, and after which wait, a sub-request that was throttled, or that depends on one, is sent again.
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
            self.time.elapsed(),
            outcome,
            fastrand::f64(),
        )
    }

    /// Returns the request that carries the chunk.
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
            entry.operation.check_whole()?;
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
        operation.timeout = self.time.left();
        operation.repeat = entries().map(|(_, entry)| entry.operation.repeat()).max();
        Ok(operation)
    }

    /// Returns the headers of a sub-request, with the default preferences, because those of the batch request do not
    /// apply to it.
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
            Some(Some(Ok(exchanged))) => !exchanged.answer.status().is_success(),
            Some(Some(Err(_))) => true,
            _ => false,
        }
    }

    fn settle_open(&mut self, error: &Error) {
        for slot in self.answers.iter_mut().filter(|answer| answer.is_none()) {
            *slot = Some(Err(error.clone()));
        }
    }

    fn settle(&mut self, place: usize, answer: Answer) {
        if let Some(slot) = self.answers.get_mut(place) {
            *slot = Some(answer);
        }
    }
}
