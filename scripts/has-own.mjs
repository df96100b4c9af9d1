// Object.hasOwn for the script: it is newer than ES2019, so nobody can tell whether Google has it.
const { hasOwnProperty: has } = Object.prototype;
const hasOwn = (object, key) => has.call(object, key);

export { hasOwn as 'Object.hasOwn' };
