// Loaded into the server before its own code: even when the process that started it is killed outright, the server
// ends as if it had been asked to.
const parent = process.ppid;
const timer = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(timer);
  process.kill(process.pid, 'SIGTERM');
}, 1_000);
timer.unref();
