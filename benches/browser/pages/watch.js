// Before anything else, so that no long task is missed.
globalThis.longTasks = [];
new PerformanceObserver((list) => {
  globalThis.longTasks.push(...list.getEntries());
}).observe({ type: "longtask", buffered: true });

// And what moves on the page.
globalThis.shifts = [];
new PerformanceObserver((list) => {
  globalThis.shifts.push(...list.getEntries());
}).observe({ type: "layout-shift", buffered: true });
