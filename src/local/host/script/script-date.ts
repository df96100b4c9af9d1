// The Date and Math.random of a running script: Google's clock, the script's time zone, the host's randomness.

/**
 * Source run inside a fresh context before the script. It calls the three functions it is given: the time now,
 * a random number, and the minutes the script's time zone is ahead of UTC at a time.
 */
export const SCRIPT_DATE_PRELUDE = `(function (now, random, offset) {
  const Native = Date;
  const proto = Native.prototype;
  const utc = {};
  for (const key of Object.getOwnPropertyNames(proto)) utc[key] = proto[key];
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const shifted = (date) => { const ms = +date; return new Native(ms + offset(ms) * 60000); };
  const toUtc = (local) => {
    const guess = local - offset(local) * 60000;
    return local - offset(guess) * 60000;
  };
  const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const field of [...fields, 'Day']) {
    define(proto, 'get' + field, function () { return utc['getUTC' + field].call(shifted(this)); });
  }
  for (const field of fields) {
    define(proto, 'set' + field, function (...values) {
      const local = shifted(this);
      utc['setUTC' + field].apply(local, values);
      return this.setTime(toUtc(+local));
    });
  }
  define(proto, 'getTimezoneOffset', function () { const ms = +this; return ms === ms ? -offset(ms) : NaN; });
  const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (n) => String(n).padStart(2, '0');
  define(proto, 'toDateString', function () {
    if (+this !== +this) return 'Invalid Date';
    return [DAYS[this.getDay()], MONTHS[this.getMonth()], two(this.getDate()), this.getFullYear()].join(' ');
  });
  define(proto, 'toTimeString', function () {
    if (+this !== +this) return 'Invalid Date';
    const minutes = offset(+this);
    const size = Math.abs(minutes);
    return [this.getHours(), this.getMinutes(), this.getSeconds()].map(two).join(':') + ' GMT' +
      (minutes < 0 ? '-' : '+') + two(Math.floor(size / 60)) + two(size % 60);
  });
  define(proto, 'toString', function () {
    return +this === +this ? this.toDateString() + ' ' + this.toTimeString() : 'Invalid Date';
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(proto, name, function (locales, options) {
      return utc[name].call(shifted(this), locales, Object.assign({}, options, { timeZone: 'UTC' }));
    });
  }
  // Text with a time but without a zone means local time; with a date alone it means UTC.
  const parse = (text) => {
    const source = String(text);
    const ms = Native.parse(source);
    if (ms !== ms) return ms;
    if (/^[+-]?\\d{4,6}(-\\d\\d){0,2}$/.test(source) || /(Z|GMT|UTC?|[+-]\\d\\d:?\\d\\d)(\\s*\\(.*\\))?$/i.test(source)) return ms;
    const asUtc = /^\\d{4}-\\d\\d-\\d\\dT/.test(source) ? Native.parse(source + 'Z') : Native.parse(source + ' UTC');
    return asUtc === asUtc ? toUtc(asUtc) : ms;
  };
  function ScriptDate(...args) {
    if (!new.target) return new ScriptDate().toString();
    let ms;
    if (args.length === 0) ms = now();
    else if (args.length > 1) ms = toUtc(Native.UTC(...args));
    else if (args[0] instanceof Native) ms = +args[0];
    else {
      const primitive = typeof args[0] === 'object' && args[0] !== null ? args[0].valueOf() : args[0];
      ms = typeof primitive === 'string' ? parse(primitive) : Number(primitive);
    }
    return Reflect.construct(Native, [ms], new.target);
  }
  ScriptDate.prototype = proto;
  define(proto, 'constructor', ScriptDate);
  define(ScriptDate, 'now', () => now());
  define(ScriptDate, 'parse', parse);
  define(ScriptDate, 'UTC', Native.UTC);
  define(ScriptDate, 'name', 'Date');
  define(globalThis, 'Date', ScriptDate);
  define(Math, 'random', () => random());
})`;
