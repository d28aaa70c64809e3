//! The pages of an account: signing in, invitations, passwords, and “My account”.

use askama::Template;

use crate::{
    http::{
        chrome::{AreaChrome, PublicChrome},
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `/account/sign-in`: the door to the private area.
#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub struct SignInPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words of the page's language.
    pub w: Words,
    /// The token of the form.
    pub csrf: String,
    /// The address that was typed; empty at first.
    pub email: String,
    /// The private address to go to afterwards: the hidden field `back`; empty for one's own area.
    pub back: String,
    /// What is wrong; a refused pair is one fault of the field `email` (`accounts-error-sign-in`), whichever of the two was wrong.
    pub errors: Vec<FieldError>,
    /// After too many failures: the sentence that says so and when to try again (`accounts-throttled`).
    pub throttled: Option<String>,
    /// A calm word above the form: signed out, password changed (`accounts-notice-…`).
    pub notice: Option<String>,
}

/// `/account/password/forgotten`: asks for a link; the answer is the same whether the address is known or not.
#[derive(Template)]
#[template(path = "accounts/forgotten.html")]
pub struct ForgottenPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words of the page's language.
    pub w: Words,
    /// The token of the form.
    pub csrf: String,
    /// The address that was typed.
    pub email: String,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// Whether the form was sent; then the page holds the answer in place of the form.
    pub sent: bool,
}

/// The page of a reset link: chooses a new password.
#[derive(Template)]
#[template(path = "accounts/reset.html")]
pub struct ResetPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words of the page's language.
    pub w: Words,
    /// The token of the form.
    pub csrf: String,
    /// Where the form goes: the link itself.
    pub action: String,
    /// What is wrong with the password (field `password`).
    pub errors: Vec<FieldError>,
    /// Whether the link may still be used; if not, the page says so and offers a new one.
    pub usable: bool,
}

/// A seat that an invitation is for.
#[derive(Clone, Debug)]
pub struct SeatOffered {
    /// Whose seat: “Honduras”.
    pub organisation: String,
    /// The capacity in words: “focal point”.
    pub capacity: String,
    /// The process: “Puebla Process”.
    pub process: String,
}

/// The page of an invitation link: shows for which seat somebody is invited; acts by POST alone.
#[derive(Template)]
#[template(path = "accounts/invitation.html")]
pub struct InvitationPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words of the page's language.
    pub w: Words,
    /// The token of the form.
    pub csrf: String,
    /// Where the form goes: the link itself.
    pub action: String,
    /// The name of the person invited.
    pub person: String,
    /// The address that they will sign in with.
    pub email: String,
    /// The seats offered.
    pub seats: Vec<SeatOffered>,
    /// When the invitation ends.
    pub until: Option<When>,
    /// Whether an account is made, so that a password must be chosen; otherwise the seat joins an account that exists, whose password is asked for.
    pub new_account: bool,
    /// What is wrong with the password (field `password`).
    pub errors: Vec<FieldError>,
    /// Whether the link may still be used; if not, nothing of the invitation is shown.
    pub usable: bool,
}

/// The page of the one-time set-up link: makes the operator's account on the first start.
#[derive(Template)]
#[template(path = "accounts/set_up.html")]
pub struct SetUpPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words of the page's language.
    pub w: Words,
    /// The token of the form.
    pub csrf: String,
    /// Where the form goes: the link itself.
    pub action: String,
    /// The name that was typed.
    pub name: String,
    /// The address that was typed.
    pub email: String,
    /// What is wrong (fields `name`, `email`, `password`).
    pub errors: Vec<FieldError>,
    /// Whether the link may still be used.
    pub usable: bool,
}

/// One of the person's own sessions.
#[derive(Clone, Debug)]
pub struct SessionView {
    /// The browser in words: “Firefox on Windows”.
    pub browser: String,
    /// Whether it is the session in which this page is read.
    pub this: bool,
    /// When it began.
    pub since: When,
    /// When it was last used.
    pub last: When,
    /// The network address that it was last used from.
    pub address: String,
    /// Where the form that ends it goes.
    pub end_href: String,
}

/// One of the person's own seats, past ones too.
#[derive(Clone, Debug)]
pub struct SeatView {
    /// Whose seat.
    pub organisation: String,
    /// The capacity in words.
    pub capacity: String,
    /// The process.
    pub process: String,
    /// From when; `None` where it is not recorded.
    pub from: Option<When>,
    /// Until when; `None` while no end is set.
    pub until: Option<When>,
    /// Whether it opens doors now.
    pub in_force: bool,
}

/// `/account`: what a person keeps in order alone.
#[derive(Template)]
#[template(path = "accounts/account.html")]
pub struct AccountPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address that the person signs in with.
    pub email: String,
    /// The languages, the person's one chosen.
    pub languages: Vec<Choice>,
    /// Where the form of a new password goes.
    pub password_action: String,
    /// What is wrong with it (fields `current`, `password`).
    pub errors: Vec<FieldError>,
    /// A calm word on top: “Your password has been changed.”
    pub notice: Option<String>,
    /// The person's sessions, the present one first.
    pub sessions: Vec<SessionView>,
    /// The zone of their times, where it is told once.
    pub times: Option<String>,
    /// Where the form that ends all other sessions goes; `None` where there are no others.
    pub end_others_href: Option<String>,
    /// The person's seats, those in force first.
    pub seats: Vec<SeatView>,
    /// Where passwords for programs are kept.
    pub app_passwords_href: &'static str,
}

/// A password for a program, as its owner sees it.
#[derive(Clone, Debug)]
pub struct AppPasswordView {
    /// What the person calls it.
    pub name: String,
    /// The seat that the program acts in: “Honduras, Puebla Process”.
    pub seat: String,
    /// Whether the program may change something.
    pub writes: bool,
    /// When it was made.
    pub made: When,
    /// When it was last used, to the minute or so; `None` if never.
    pub last: Option<When>,
    /// Where the form that ends it goes.
    pub end_href: String,
}

/// A password for a program that was made this moment: its secret is shown this once.
#[derive(Clone, Debug)]
pub struct AppPasswordMade {
    /// What the person called it.
    pub name: String,
    /// The secret.
    pub secret: String,
}

/// `/account/app-passwords`: passwords for programs that mount the spaces of a seat as a drive.
#[derive(Template)]
#[template(path = "accounts/app_passwords.html")]
pub struct AppPasswordsPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address that a program is given as the name of its user.
    pub email: String,
    /// The address of the drive.
    pub address: String,
    /// The same, as davfs2 and rclone are told it.
    pub folder: &'static str,
    /// The one that was made this moment.
    pub made: Option<AppPasswordMade>,
    /// A calm word on top.
    pub notice: Option<String>,
    /// Those that open the drive now, the newest first.
    pub passwords: Vec<AppPasswordView>,
    /// The zone of their times, where it is told once.
    pub times: Option<String>,
    /// The seats that one can be made for; empty for who has none.
    pub seats: Vec<Choice>,
    /// How far a program may go, the narrower chosen.
    pub scopes: Vec<Choice>,
    /// The name that was typed.
    pub name: String,
    /// What is wrong (field `name`).
    pub errors: Vec<FieldError>,
}

/// `/account/app-passwords/{id}/end`: asks whether to end one.
#[derive(Template)]
#[template(path = "accounts/app_password_end.html")]
pub struct AppPasswordEndPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The one that would end.
    pub password: AppPasswordView,
    /// The zone of its times, where it is told once.
    pub times: Option<String>,
    /// The page that it stands on.
    pub back: &'static str,
}
