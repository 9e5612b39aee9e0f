//! That what strangers can make many of is not gone through at every start of a sign-in.

use super::attempts::OLDEST_OF_TOO_MANY;
use crate::{
    config::World,
    db::{self, Db},
};

#[tokio::test]
async fn the_oldest_of_too_many_sign_ins_are_found_without_looking_at_all_of_them() {
    let folder = std::env::temp_dir().join(format!("blink-till-attempts-{:016x}", rand::random::<u64>()));
    std::fs::create_dir(&folder).expect("a folder");
    let db = Db::open(&folder.join("till.db"), World::Live).await.expect("opened");
    let rows = db::query(db::AssertSqlSafe(format!("explain query plan {OLDEST_OF_TOO_MANY}")))
        .fetch_all(&db.read)
        .await
        .expect("a plan");
    let steps: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
    let plan = steps.join("; ");
    assert!(
        plan.contains("USING INDEX login_attempts_waiting (created_at<?)") && !plan.contains("TEMP B-TREE"),
        "{plan}"
    );
    db.close().await;
    std::fs::remove_dir_all(&folder).expect("removed");
}
