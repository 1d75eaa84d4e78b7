import type { Rule } from '../rule';

/** Reported along with wrong types: a value is checked in one go. */
export const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  message: 'time: missing unit in duration "VALUE"',
  description:
    'A literal has the right type, but Alloy can not read it: durations, sizes, URLs, regular expressions, enumerations and targets are read with the file. The message is that of the type: `unrecognized log level "VALUE"`, `units: unknown unit UNIT in VALUE`, `target::ConvertFrom: conversion from \'int64\' is not supported`, ...',
  fails: 'import.file "x" {\n\tfilename       = "x.alloy"\n\tpoll_frequency = 5\n}\n',
  passes: 'import.file "x" {\n\tfilename       = "x.alloy"\n\tpoll_frequency = "5s"\n}\n',
};
