//! Dominators: the nodes of a graph that every path to a node passes.

/// Returns for each node the nearest other node that every path from the first node to it passes; `None` for the first
/// node and for unreachable ones. The algorithm is that of Cooper, Harvey and Kennedy.
pub(super) fn dominators(next: &[Vec<usize>]) -> Vec<Option<usize>> {
    let order = postorder(next);
    let mut rank = vec![0; next.len()];
    for (position, node) in order.iter().enumerate() {
        rank[*node] = position;
    }
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); next.len()];
    for node in &order {
        for after in &next[*node] {
            before[*after].push(*node);
        }
    }
    let mut found: Vec<Option<usize>> = vec![None; next.len()];
    let Some(first) = order.last().copied() else {
        return found;
    };
    found[first] = Some(first);
    loop {
        let mut has_changed = false;
        for node in order.iter().rev().filter(|node| **node != first) {
            let known = before[*node].iter().copied();
            let mut known = known.filter(|before| found[*before].is_some());
            let nearest = known
                .next()
                .map(|nearest| known.fold(nearest, |one, other| meet(&found, &rank, one, other)));
            if found[*node] != nearest {
                found[*node] = nearest;
                has_changed = true;
            }
        }
        if !has_changed {
            break;
        }
    }
    found[first] = None;
    found
}

/// The nearest node that dominates both.
fn meet(found: &[Option<usize>], rank: &[usize], mut one: usize, mut other: usize) -> usize {
    while one != other {
        let lower = if rank[one] < rank[other] {
            &mut one
        } else {
            &mut other
        };
        match found[*lower] {
            Some(above) if above != *lower => *lower = above,
            // Nothing is above the first node, which dominates all.
            _ => return *lower,
        }
    }
    one
}

/// The nodes that the first one reaches, each after all that it leads to first.
fn postorder(next: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(next.len());
    let mut is_seen = vec![false; next.len()];
    let mut open: Vec<(usize, usize)> = Vec::new();
    if let Some(seen) = is_seen.first_mut() {
        *seen = true;
        open.push((0, 0));
    }
    while let Some((node, position)) = open.last_mut() {
        match next[*node].get(*position) {
            Some(after) => {
                *position += 1;
                if !std::mem::replace(&mut is_seen[*after], true) {
                    open.push((*after, 0));
                }
            }
            None => {
                order.push(*node);
                open.pop();
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_dominated_by_what_all_ways_pass() {
        // 0 → 1 → 3 → 4 → 3, 0 → 2 → 3, 2 → 5; 6 is not reached.
        let next = [
            vec![1, 2],
            vec![3],
            vec![3, 5],
            vec![4],
            vec![3],
            vec![],
            vec![0],
        ];
        let found = dominators(&next);
        assert_eq!(
            found,
            [None, Some(0), Some(0), Some(0), Some(3), Some(2), None]
        );
        assert_eq!(dominators(&[]), []);
    }
}
