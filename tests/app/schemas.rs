//! Both databases are the same house: what one refuses the other refuses too. Compared by what their catalogs say.

use std::collections::BTreeSet;

use blink_till::{
    config::{Database, World},
    db::{self, Db},
};

use crate::support::{Folder, fresh_postgres};

/// On PostgreSQL alone: where readers go on, which on SQLite are the entries' numbers.
const POSTGRES_ALONE: [&str; 2] = [
    "column attempt_events.place integer not null",
    "index attempt_events_by_place on attempt_events",
];

/// The tables by which processes know of each other. On SQLite none counts on another, and nothing of the kind is written.
const TABLES_OF_POSTGRES_ALONE: [&str; 4] = ["answers", "counts", "leases", "processes"];

const OF_SQLITE: [&str; 5] = [
    "select 'column ' || m.name || '.' || c.name || ' ' || lower(c.type) || case when c.\"notnull\" or c.pk > 0 then ' not null' else '' end \
     from sqlite_schema m join pragma_table_info(m.name) c \
     where m.type = 'table' and m.name not like 'sqlite!_%' escape '!' and m.name <> '_sqlx_migrations'",
    "select 'view ' || m.name || '.' || c.name from sqlite_schema m join pragma_table_info(m.name) c where m.type = 'view'",
    "select 'unique ' || m.name || ' (' || (select group_concat(name, ', ' order by name) from pragma_index_info(i.name)) || ')' \
        || case when i.partial then ' partial' else '' end \
     from sqlite_schema m join pragma_index_list(m.name) i on i.\"unique\" \
     where m.type = 'table' and m.name <> '_sqlx_migrations' \
     union select 'unique ' || m.name || ' (' || c.name || ')' from sqlite_schema m join pragma_table_info(m.name) c \
     where m.type = 'table' and m.name <> '_sqlx_migrations' and c.pk = 1 and lower(c.type) = 'integer' \
     and (select count(*) from pragma_table_info(m.name) o where o.pk > 0) = 1",
    "select 'key ' || m.name || '.' || f.\"from\" || ' of ' || f.\"table\" || ' ' || lower(f.on_delete) \
     from sqlite_schema m join pragma_foreign_key_list(m.name) f where m.type = 'table'",
    "select 'index ' || name || ' on ' || tbl_name from sqlite_schema where type = 'index' and sql is not null",
];

const OF_POSTGRES: [&str; 5] = [
    "select 'column ' || c.relname || '.' || a.attname || ' ' || case format_type(a.atttypid, null) \
        when 'bigint' then 'integer' when 'boolean' then 'integer' when 'bytea' then 'blob' \
        else format_type(a.atttypid, null) end || case when a.attnotnull then ' not null' else '' end \
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
     where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and c.relname <> '_sqlx_migrations'",
    "select 'view ' || c.relname || '.' || a.attname from pg_class c \
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
     where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'v'",
    "select 'unique ' || c.relname || ' (' || (select string_agg(cast(a.attname as text), ', ' order by a.attname) \
        from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey)) || ')' \
        || case when i.indpred is null then '' else ' partial' end \
     from pg_index i join pg_class c on c.oid = i.indrelid \
     where c.relnamespace = cast(current_schema() as regnamespace) and i.indisunique and c.relname <> '_sqlx_migrations'",
    "select 'key ' || c.relname || '.' || a.attname || ' of ' || f.relname || ' ' || case k.confdeltype \
        when 'a' then 'no action' when 'c' then 'cascade' when 'n' then 'set null' else 'another' end \
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid \
     join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) \
     where k.contype = 'f' and k.connamespace = cast(current_schema() as regnamespace)",
    "select 'index ' || n.relname || ' on ' || c.relname from pg_index i join pg_class c on c.oid = i.indrelid \
     join pg_class n on n.oid = i.indexrelid where c.relnamespace = cast(current_schema() as regnamespace) \
     and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))",
];

/// Everything that holds in a database, a line each.
async fn rules(
    db: &Db,
    questions: [&'static str; 5],
    checks: &'static str,
    triggers: &'static str,
) -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for question in questions {
        let lines: Vec<String> = db::query_scalar(question).fetch_all(&db.read).await.expect(question);
        assert!(!lines.is_empty(), "{question}");
        rules.extend(lines);
    }
    let texts: Vec<(String, String)> = db::query_as(checks).fetch_all(&db.read).await.expect("the checks");
    for (table, text) in texts {
        let code: String = text
            .lines()
            .map(|line| line.split("--").next().unwrap_or_default())
            .collect();
        let code = code.to_lowercase();
        // What is yes or no is a type of its own over there.
        let count = code.matches("check (").count() - code.matches("in (0, 1)").count();
        rules.insert(format!("{count} checks of {table}"));
    }
    let texts: Vec<(String, String)> = db::query_as(triggers).fetch_all(&db.read).await.expect("the triggers");
    assert!(texts.len() > 10, "{texts:?}");
    for (name, text) in texts {
        // What is refused is said in quotes: by SQLite's `raise`, or as what PostgreSQL's function is given.
        let begun = text
            .split_once("raise(abort, '")
            .or_else(|| text.split_once("FUNCTION refuse"));
        let words = begun.map(|(_, words)| words.split_once("('").map_or(words, |(_, words)| words));
        let words = words.and_then(|words| words.split('\'').next()).unwrap_or("no words");
        rules.insert(format!("trigger {name}: {words}"));
    }
    rules
}

async fn of_sqlite(db: &Db) -> BTreeSet<String> {
    let checks = "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' \
                  and name <> '_sqlx_migrations'";
    let triggers = "select tbl_name || '.' || name, sql from sqlite_schema where type = 'trigger'";
    rules(db, OF_SQLITE, checks, triggers).await
}

async fn of_postgres(db: &Db) -> BTreeSet<String> {
    let checks = "select cast(c.relname as text), coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') \
                      from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'), '') \
                  from pg_class c where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' \
                  and c.relname <> '_sqlx_migrations'";
    let triggers = "select c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) from pg_trigger t \
                    join pg_class c on c.oid = t.tgrelid where not t.tgisinternal";
    rules(db, OF_POSTGRES, checks, triggers).await
}

/// What only one of the two holds to.
fn apart(here: &BTreeSet<String>, there: &BTreeSet<String>) -> Vec<String> {
    let apart = here.symmetric_difference(there);
    apart
        .filter(|rule| !POSTGRES_ALONE.contains(&rule.as_str()))
        .filter(|rule| here.contains(*rule) || !is_of_postgres_alone(rule))
        .cloned()
        .collect()
}

/// Is it of a table that SQLite does not have?
fn is_of_postgres_alone(rule: &str) -> bool {
    let mut words = rule.split([' ', '.']);
    words.any(|word| TABLES_OF_POSTGRES_ALONE.contains(&word))
}

async fn both() -> Option<(Folder, BTreeSet<String>, Database)> {
    let server = fresh_postgres().await?;
    let folder = Folder::new();
    let file = Db::open(&folder.path("till.db"), World::Sandbox).await.expect("a file");
    let rules = of_sqlite(&file).await;
    Some((folder, rules, server))
}

#[tokio::test]
async fn both_databases_hold_to_the_same_rules() {
    let Some((_folder, here, server)) = both().await else {
        return;
    };
    let there = Db::open(&server, World::Sandbox).await.expect("a server");
    let there = of_postgres(&there).await;
    assert!(here.len() > 300, "{} rules", here.len());
    assert_eq!(apart(&here, &there), Vec::<String>::new());
    for rule in POSTGRES_ALONE {
        assert!(there.contains(rule), "{rule}");
    }
    for table in TABLES_OF_POSTGRES_ALONE {
        assert!(
            there.iter().any(|rule| rule.starts_with(&format!("unique {table} ("))),
            "{table}"
        );
    }
}

#[tokio::test]
async fn a_rule_that_only_one_of_the_databases_has_is_found() {
    let Some((_folder, here, server)) = both().await else {
        return;
    };
    let there = Db::open(&server, World::Sandbox).await.expect("a server");
    for change in [
        "alter table sales alter column memo drop not null",
        "alter table sales drop constraint sales_amount_check",
        "alter table sales drop constraint sales_account_id_form_key_key",
        "alter table sales drop constraint sales_account_id_fkey",
        "drop trigger sales_stay_paid on sales",
        "drop index sales_by_account",
        "alter table shops add column another text",
    ] {
        let before = apart(&here, &of_postgres(&there).await).len();
        there.run(change).await.expect(change);
        assert!(apart(&here, &of_postgres(&there).await).len() > before, "{change}");
    }
}
