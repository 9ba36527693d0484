/**
 * Stands in for the native module of the same name inside the embedded editor: writes VS Code's log files. Small and
 * synchronous; files are not rotated, since they are thrown away with the editor's profile.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_type, _name, path) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.level = 2;
    this.raw = false;
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try {
      appendFileSync(this.path, this.raw ? message : `${time} [${levels[level]}] ${message}\n`);
    } catch {
      // The profile is removed while the editor ends: a log line that comes too late has no reader.
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.raw = false;
  }
  clearFormatters() {
    this.raw = true;
  }
  flush() {
    // Every line is written at once.
  }
  drop() {
    // No file is kept open.
  }
}

const create = async (name, path) => new Logger('rotating', name, path);
const nothing = () => undefined;

exports.version = 0;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
