//! The letters of a text in RTF: bytes of the encoding that its head names, and numbers of Unicode.

use encoding_rs::Encoding;

/// The most bytes of one text that are kept; what is told is shorter.
const LONGEST: usize = 4_000;

/// A text as it is gathered.
#[derive(Default)]
pub struct Letters {
    text: String,
    narrow: Vec<u8>,
    wide: Vec<u16>,
}

impl Letters {
    /// Adds a byte of the encoding.
    pub fn byte(&mut self, byte: u8) {
        self.widen();
        if self.text.len() + self.narrow.len() < LONGEST {
            self.narrow.push(byte);
        }
    }

    /// Adds a number of Unicode, or a half of one.
    pub fn unit(&mut self, unit: u16, encoding: &'static Encoding) {
        self.settle(encoding);
        if self.text.len() + self.wide.len() < LONGEST {
            self.wide.push(unit);
        }
    }

    /// What was gathered; nothing is left of it.
    pub fn take(&mut self, encoding: &'static Encoding) -> String {
        self.widen();
        self.settle(encoding);
        std::mem::take(&mut self.text)
    }

    fn widen(&mut self) {
        if !self.wide.is_empty() {
            self.text += &String::from_utf16_lossy(&self.wide);
            self.wide.clear();
        }
    }

    fn settle(&mut self, encoding: &'static Encoding) {
        if !self.narrow.is_empty() {
            self.text += &encoding.decode_without_bom_handling(&self.narrow).0;
            self.narrow.clear();
        }
    }
}
