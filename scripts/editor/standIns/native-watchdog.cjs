/**
 * Stands in for the native module of the same name inside the embedded editor. The extension host checks every second by
 * itself that its parent lives; the native module only does that again on a thread of its own.
 */
exports.start = () => undefined;
exports.exit = (code) => process.exit(code || 0);
