// Before anything else, so that no long task is missed.
globalThis.longTasks = [];
new PerformanceObserver((list) => {
  globalThis.longTasks.push(...list.getEntries());
}).observe({ type: "longtask", buffered: true });
