import { builtInFunctions } from './built-in-functions';
import { collectionFunctions } from './collection-functions';
import { digestFunctions } from './digest-functions';
import { numberFunctions } from './number-functions';
import { pathFunctions } from './path-functions';
import { regexpFunctions } from './regexp-functions';
import type { TemplateFunction } from './template-function';
import { textFunctions } from './text-functions';
import { timeFunctions } from './time-functions';
import { TemplateError } from './value';

const functions: { readonly [name: string]: TemplateFunction | undefined } = Object.assign(
  Object.create(null),
  builtInFunctions,
  textFunctions,
  regexpFunctions,
  pathFunctions,
  collectionFunctions,
  numberFunctions,
  digestFunctions,
  timeFunctions,
);

/** The result of functions that depend on randomness, on the machine or on keys: it can't be known here. */
export class UnknownResult extends TemplateError {
  override readonly name = 'UnknownResult';
}

/** The function of that name. One that gives something else each time, or that asks the machine, ends with UnknownResult. */
export function templateFunction(name: string): TemplateFunction {
  return (
    functions[name] ??
    (() => {
      throw new UnknownResult(`what ${name} gives is known by the running Alloy alone`);
    })
  );
}
