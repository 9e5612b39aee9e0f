//! Relay's pages, with the sizes that Blink serves.

use super::errors::DomainError;

/// Blink's `MAX_PAGINATION_PAGE_SIZE`, also the default.
pub const LARGEST_PAGE: i64 = 100;

/// One page of a list.
#[derive(Debug)]
pub struct Page<'a, T> {
    pub items: Vec<&'a T>,
    pub has_next: bool,
    pub has_previous: bool,
}

/// Relay's four arguments.
#[derive(Clone, Debug, Default)]
pub struct Slice {
    pub first: Option<i64>,
    pub after: Option<String>,
    pub last: Option<i64>,
    pub before: Option<String>,
}

impl Slice {
    /// Cuts a page out of a list that is newest first.
    ///
    /// # Errors
    /// Blink's, for page sizes it does not serve.
    pub fn cut<'a, T>(&self, all: Vec<&'a T>, cursor: impl Fn(&T) -> &str) -> Result<Page<'a, T>, DomainError> {
        let size = self.size()?;
        let position = |wanted: &Option<String>| {
            let wanted = wanted.as_deref()?;
            all.iter().position(|item| cursor(item) == wanted)
        };
        let start = position(&self.after).map_or(0, |at| at + 1);
        let end = position(&self.before).unwrap_or(all.len()).max(start);
        let window = &all[start..end];
        if self.last.is_some() {
            let from = window.len().saturating_sub(size);
            return Ok(Page {
                items: window[from..].to_vec(),
                has_next: false,
                has_previous: from > 0,
            });
        }
        Ok(Page {
            items: window.iter().take(size).copied().collect(),
            has_next: window.len() > size,
            // Blink: false when paging forward.
            has_previous: false,
        })
    }

    fn size(&self) -> Result<usize, DomainError> {
        if self.first.is_some() && self.last.is_some() {
            return Err(DomainError::input("Cannot use both \"first\" and \"last\"."));
        }
        let size = self.first.or(self.last).unwrap_or(LARGEST_PAGE);
        if size > LARGEST_PAGE {
            let text = format!("Requested page size ({size}) is greater than max allowed page size {LARGEST_PAGE}.");
            return Err(DomainError::input(&text));
        }
        if size <= 0 {
            let text = format!("Requested page size ({size}) must be greater than 0.");
            return Err(DomainError::input(&text));
        }
        Ok(usize::try_from(size).unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_the_cursor_and_refuse_sizes_blink_refuses() {
        let all: Vec<String> = (0..250).map(|number| number.to_string()).collect();
        let list = || all.iter().collect::<Vec<_>>();
        let mut slice = Slice::default();
        let page = slice.cut(list(), String::as_str).expect("default size");
        assert_eq!((page.items.len(), page.has_next), (100, true));
        slice.after = Some("199".to_owned());
        let page = slice.cut(list(), String::as_str).expect("last page");
        assert_eq!((page.items.len(), page.has_next), (50, false));
        slice.first = Some(101);
        assert!(slice.cut(list(), String::as_str).is_err());
        slice.first = Some(0);
        assert!(slice.cut(list(), String::as_str).is_err());
    }
}
