// Nobody is signed in: what somebody typed on the till of this tab is nobody's any more.
try {
  sessionStorage.removeItem("till");
} catch {
  // Nothing is kept here.
}
