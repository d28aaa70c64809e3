//! A line of the table of routes: method, address, what it needs, and who answers.

use actix_web::{Route as Handler, guard, http::Method, web};

/// What an address asks of its visitor, as the table of routes says it and the tests of permissions check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: the public reads it.
    Nothing,
    /// A form of ours (origin and token), from anyone.
    Form,
    /// A sign-in.
    SignIn,
    /// A power, in the space that the address names; without one, at the desk of its process.
    Power(crate::access::Power),
    /// An operator's sign-in.
    Operator,
    /// A password for a program (RFC 7617): no cookie opens it, and what it needs besides stands in the handler.
    AppPassword,
}

/// A line of the table.
#[derive(Clone)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The address, with its variables.
    pub path: &'static str,
    /// What it needs.
    pub needs: Needs,
    /// Who answers.
    pub handler: fn() -> Handler,
}

/// What a variable of an address holds: ASCII, as ids, tokens and slugs are.
const PLAIN: &str = ":[!-.0-~]+";

/// A pattern of the table as the router is given it. But for the names of files and what has an expression of its own, its variables hold
/// for ASCII alone: a server makes an expression of each line for each core, and one that need not know all of Unicode is made sooner.
pub fn registered(pattern: &str) -> String {
    let parts = pattern.split('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(variable) if variable != "name" && !variable.contains(':') => format!("{{{variable}{PLAIN}}}"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The line of the table that the router has as this pattern.
pub fn as_in_table(registered: &str) -> String {
    registered.replace(PLAIN, "")
}

/// A handler for a method. What answers GET answers HEAD too (RFC 9110, section 9.1).
pub fn answering(method: Method) -> Handler {
    if method == Method::GET {
        web::route().guard(guard::fn_guard(|asked| matches!(asked.head().method, Method::GET | Method::HEAD)))
    } else {
        web::method(method)
    }
}

/// A method by its name, those of WebDAV among them (RFC 4918, section 9). What is no name of a method is GET, and the test of the table of
/// routes finds it.
pub fn method_named(name: &str) -> Method {
    Method::from_bytes(name.as_bytes()).unwrap_or_default()
}

/// Writes a line of the table: `route!(GET "/area" SignIn home::index)`.
#[macro_export]
macro_rules! route {
    ($method:ident $path:literal $needs:ident $handler:expr) => {
        $crate::http::Route {
            method: $crate::http::method_named(stringify!($method)),
            path: $path,
            needs: $crate::http::Needs::$needs,
            handler: || $crate::http::answering($crate::http::method_named(stringify!($method))).to($handler),
        }
    };
    ($method:ident $path:literal $needs:ident($power:ident) $handler:expr) => {
        $crate::http::Route {
            method: $crate::http::method_named(stringify!($method)),
            path: $path,
            needs: $crate::http::Needs::$needs($crate::access::Power::$power),
            handler: || $crate::http::answering($crate::http::method_named(stringify!($method))).to($handler),
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_holds_for_ascii_but_for_names_of_files_and_its_own_expression() {
        for (line, given) in [
            ("/area/{process}/papers", "/area/{process:[!-.0-~]+}/papers"),
            ("/files/{release}/{name}", "/files/{release:[!-.0-~]+}/{name}"),
            ("/{lang:en|es}/texts/{slug}", "/{lang:en|es}/texts/{slug:[!-.0-~]+}"),
            ("/dav/{path:.*}", "/dav/{path:.*}"),
        ] {
            assert_eq!(registered(line), given);
            assert_eq!(as_in_table(given), line);
        }
    }
}
