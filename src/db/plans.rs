//! How SQLite goes about a statement, for tests: an index that it does not take is found by no test's few rows.

use super::{AssertSqlSafe, Db, query};
use crate::config::World;

/// The steps of each statement in a new database, in their order.
pub async fn plans<const N: usize>(statements: [&str; N]) -> [String; N] {
    let folder = std::env::temp_dir().join(format!("blink-till-plans-{:016x}", rand::random::<u64>()));
    std::fs::create_dir(&folder).expect("a folder");
    let db = Db::open(&folder.join("till.db"), World::Live).await.expect("opened");
    let mut plans = [const { String::new() }; N];
    for (plan, sql) in plans.iter_mut().zip(statements) {
        let rows = query(AssertSqlSafe(format!("explain query plan {sql}")))
            .fetch_all(&db.read)
            .await
            .expect("a plan");
        let steps: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        *plan = steps.join("; ");
    }
    db.close().await;
    std::fs::remove_dir_all(&folder).expect("removed");
    plans
}
