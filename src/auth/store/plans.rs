//! That what strangers can make many of is not gone through at every start of a sign-in.

use super::attempts::OLDEST_OF_TOO_MANY;
use crate::db::plans;

#[tokio::test]
async fn the_oldest_of_too_many_sign_ins_are_found_without_looking_at_all_of_them() {
    let [plan] = plans([OLDEST_OF_TOO_MANY]).await;
    assert!(
        plan.contains("USING INDEX login_attempts_waiting (created_at<?)") && !plan.contains("TEMP B-TREE"),
        "{plan}"
    );
}
