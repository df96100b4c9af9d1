// The only source of Apps Script globals: what is exported here is what Google can call.
export {};
