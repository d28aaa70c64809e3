//! Who visits: the persons of the demonstration, and nobody.

use virtual_secretariat::{
    access::{Scope, Secret},
    demo::Account,
};

use super::{browser::Browser, world::World};

/// Somebody who is not signed in.
pub const NOBODY: &str = "nobody";

/// The persons of `config/demo/demo.json`, by their keys.
pub const PERSONAS: [&str; 11] = [
    "honduras",
    "mexico",
    "colombia",
    "unhcr",
    "rncom",
    "philippines",
    "canada",
    "secretariat",
    "iom_observer",
    "former",
    "operator",
];

impl World {
    /// A person by key.
    pub fn persona(&self, key: &str) -> &Account {
        self.personas
            .iter()
            .find(|one| one.key == key)
            .unwrap_or_else(|| panic!("the demonstration has no persona {key}"))
    }

    /// A browser in which a persona has signed in; nobody's, for [`NOBODY`].
    pub async fn sign_in(&self, key: &str) -> Browser {
        let browser = self.browser();
        if key != NOBODY {
            let persona = self.persona(key);
            let page = browser.sign_in(&persona.email, &persona.password).await;
            assert_eq!(page.status, 303, "{key} cannot sign in:\n{}", page.words());
        }
        browser
    }

    /// What the one who is signed in in a browser may see, asked of the access core itself.
    pub async fn scope_of(&self, browser: &Browser) -> Scope {
        let token = browser.session().and_then(|token| Secret::sent(&token));
        self.house.store.scope_of(token.as_ref(), self.house.session_limits()).await.expect("a scope")
    }
}
