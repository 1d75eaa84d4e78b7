/** Other names of Unicode's general categories, as Unicode lists them, without `_` and as Go compares them. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Casedletter: 'Lc',
    Closepunctuation: 'Pe',
    Cntrl: 'Cc',
    Combiningmark: 'M',
    Connectorpunctuation: 'Pc',
    Control: 'Cc',
    Currencysymbol: 'Sc',
    Dashpunctuation: 'Pd',
    Decimalnumber: 'Nd',
    Digit: 'Nd',
    Enclosingmark: 'Me',
    Finalpunctuation: 'Pf',
    Format: 'Cf',
    Initialpunctuation: 'Pi',
    Letter: 'L',
    Letternumber: 'Nl',
    Lineseparator: 'Zl',
    Lowercaseletter: 'Ll',
    Mark: 'M',
    Mathsymbol: 'Sm',
    Modifierletter: 'Lm',
    Modifiersymbol: 'Sk',
    Nonspacingmark: 'Mn',
    Number: 'N',
    Openpunctuation: 'Ps',
    Other: 'C',
    Otherletter: 'Lo',
    Othernumber: 'No',
    Otherpunctuation: 'Po',
    Othersymbol: 'So',
    Paragraphseparator: 'Zp',
    Privateuse: 'Co',
    Punct: 'P',
    Punctuation: 'P',
    Separator: 'Z',
    Spaceseparator: 'Zs',
    Spacingmark: 'Mc',
    Surrogate: 'Cs',
    Symbol: 'S',
    Titlecaseletter: 'Lt',
    Unassigned: 'Cn',
    Uppercaseletter: 'Lu',
  }),
);

/** What re2js knows and Go doesn't: scripts that Unicode got after version 15, and properties that are no category. */
const unknownToGo: ReadonlySet<string> = new Set([
  'Alphabetic',
  'Dash',
  'Emoji',
  'Garay',
  'Lowercase',
  'Math',
  'Sidetic',
  'Sunuwar',
  'Todhri',
  'Unknown',
  'Uppercase',
]);

/**
 * The name by which re2js knows the Unicode class that Go (1.26) knows by `name`: case, spaces, `_` and `-` don't matter, and a
 * `^` in front negates. For what is no class to Go, one comes out that is none to re2js either: among them scripts of several words
 * (`Old_Italic`), for Go takes the `_` out of what it looks for and not out of the names among which it looks.
 */
export function unicodeClassName(name: string): string {
  const sign = name.startsWith('^') ? '^' : '';
  const letters = name.slice(sign.length).replace(/[ _-]/g, '');
  const canonical = letters.slice(0, 1).replace(/[a-z]/, upperCase) + letters.slice(1).replace(/[A-Z]/g, lowerCase);
  return sign + (unknownToGo.has(canonical) ? '' : (aliases.get(canonical) ?? canonical));
}

const upperCase = (letter: string) => letter.toUpperCase();
const lowerCase = (letter: string) => letter.toLowerCase();
