//! The names of the methods of payment. Which there are is the methods' own affair: each registers its own, and a sale tells
//! by which it was paid also when this till does not have that one any more.

use std::sync::{PoisonError, RwLock};

/// By what way a sale is paid: what stands in the table and in `data-paid-by`.
#[derive(Clone, Copy, Debug)]
pub struct MethodId {
    code: &'static str,
    words: &'static str,
}

/// Those that were met. Few, and each is kept for as long as the process runs.
static KNOWN: RwLock<Vec<MethodId>> = RwLock::new(Vec::new());

impl MethodId {
    /// `words` is the key of what people call it, as in "Paid by …".
    pub const fn new(code: &'static str, words: &'static str) -> Self {
        Self { code, words }
    }

    pub fn code(self) -> &'static str {
        self.code
    }

    /// A key; of a method that is not there any more its code, which has no sentence and is said as it is.
    pub fn words(self) -> &'static str {
        self.words
    }

    /// As the table has it. Of a method that nobody registered the code has to do for words.
    pub fn read(code: &str) -> Self {
        let find = |known: &[Self]| known.iter().find(|id| id.code == code).copied();
        if let Some(id) = find(&KNOWN.read().unwrap_or_else(PoisonError::into_inner)) {
            return id;
        }
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        find(&known).unwrap_or_else(|| {
            let code: &'static str = Box::leak(code.into());
            let id = Self::new(code, code);
            known.push(id);
            id
        })
    }

    /// These are its words from now on.
    pub(super) fn register(self) {
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        known.retain(|id| *id != self);
        known.push(self);
    }
}

impl PartialEq for MethodId {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for MethodId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_read_by_its_code_whether_this_till_has_it_or_not() {
        let gone = MethodId::read("gone");
        assert_eq!((gone.code(), gone.words()), ("gone", "gone"));
        let back = MethodId::new("gone", "what was gone");
        back.register();
        assert_eq!(MethodId::read("gone").words(), "what was gone");
        assert_eq!(gone, back);
        assert_ne!(gone, MethodId::read("other"));
    }
}
