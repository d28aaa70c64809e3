//! The tests of the whole: the rules of the house, who may do what, and the abuse cases, each with its number.

mod house;
mod licences;
mod harness;
mod schema;
mod accounts;
mod permissions;
mod papers;
mod routes;
mod leak;
mod journey;
mod bad_input;
mod program;
mod replicas;
mod outages;
mod browser;
mod desk;
mod site;
mod sweep;
mod imports;
mod extraction;
mod search;
mod scanner;
mod mail;
mod abuse;
mod area;
mod dav;
