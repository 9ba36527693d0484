/** Tells passwords that are several words: typed with blanks between, glued together, or joined as managers of passwords do. */

/** Whether a value is several plain words, as people make passphrases: no sentence, no label. */
export function isPassphrase(value: string): boolean {
  const words = value.split(' ');
  if (words.length < 4 || words.length > 12 || !words.every((word) => /^[a-z]{2,12}$/.test(word))) return false;
  return !/\b(?:pass\w*|secret|enter|your|you|please|the|a|an|is|are|be|must|not|no|to|for|of|in|on|this|that)\b/.test(
    value,
  );
}

/** Words of labels, messages and names, which also end as passwords do. */
const saidOfPasswords =
  /confirm|forgot|forget|reset|chang|new|current|repeat|requir|invalid|incorrect|wrong|missing|enter|old|lost|show|hidden|updat|login|sign|field|input|valid|protect|hash|encrypt|encod|visib|strength|policy|length|match|expir|manag|generat|auth|account|cannot|mustbe|your/i;

/** `ResourceOwnerPasswordCredentialsGrant`, `ToolsKeyStorePassword`: the name of a type of the kind. */
const typeOfPasswords = /[a-z](?:Password|Passwd|Credentials?|Secret)(?:[A-Z]|$)/;

/** `correct-horse-battery-staple`; `Glacier-Tackle3-Violet`, as managers of passwords make them; `kavbet-Rusqim-tedfo7`, as Safari does. */
const hyphened = /^[a-z]{3,10}(?:-[a-z]{3,10}){3,6}$/;
const managed = /^[A-Z][a-z]{2,9}\d?(?:[-_. ][A-Z][a-z]{2,9}\d?){2,5}$/;
const ofSafari = /^[a-z\d]{6}(?:-[a-z\d]{6}){2}$/i;

/** Words that names of resources, routes and elements hold. */
const ofNames =
  /\b(?:api|app|aws|auth|base|book|box|button|class|client|cloud|code|config|container|control|data|database|db|default|demo|dev|docker|element|error|example|file|form|group|header|helm|host|http|icon|id|image|index|item|job|key|kube|label|link|list|local|mail|manual|menu|message|mode|model|module|mongo|mount|my|name|node|notification|object|of|on|oracle|page|pass|password|path|plugin|policy|postgres|private|prod|profile|project|proxy|public|redis|release|repo|request|resource|response|role|rule|run|sample|script|secret|section|server|service|session|set|settings|sql|stack|staging|state|step|store|svc|system|table|test|text|title|to|token|tool|type|unit|url|user|username|value|vault|version|view|volume|web|with)s?\d?\b/i;

/** `Nadia.tiger27`: two words with a point between, as mail addresses of people have them, and a number that no member is called by. */
const pointed = /^[A-Z][a-z]{2,11}\.[a-z]{3,12}\d{1,4}[!#*]?$/;

/** Whether a value is two words that somebody joined by a point, with a number behind, and not a member of a type. */
export function isPointedPassword(value: string): boolean {
  return pointed.test(value) && !ofNames.test(value.replace(/\d+[!#*]?$/, '')) && !saidOfPasswords.test(value);
}

/** Whether a value is words as people and their managers of passwords choose them at random. */
export function isChosenPhrase(value: string): boolean {
  if (saidOfPasswords.test(value) || ofNames.test(value)) return false;
  if (ofSafari.test(value))
    return (value.match(/\d/g) ?? []).length === 1 && (value.match(/[A-Z]/g) ?? []).length === 1;
  if (managed.test(value)) return (value.match(/\d/g) ?? []).length === 1;
  return hyphened.test(value);
}

/** Whether a value is words that were glued together to be remembered, long as no name is: four of them or more. */
export function isGluedPhrase(value: string): boolean {
  if (isChosenPhrase(value)) return true;
  if (saidOfPasswords.test(value) || typeOfPasswords.test(value)) return false;
  if (/^[a-z]{15,40}$/.test(value)) return true;
  return /^(?:[A-Z][a-z]{1,14}){5,10}\d{0,4}$/.test(value);
}
