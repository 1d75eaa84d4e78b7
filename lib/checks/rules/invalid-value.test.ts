import { diagnose } from '../../../test/harness/validation-codes';

const relabel = (rule: string) => diagnose(`discovery.relabel "x" {\n\ttargets = []\n\trule {\n\t\t${rule}\n\t}\n}`);

test.each([
  ['logging {\n\tlevel = "zzz"\n}', '2:10-14 invalid-value unrecognized log level "zzz"'],
  ['logging {\n\tformat = "x"\n}', '2:11-13 invalid-value unrecognized log format "x"'],
  ['http {\n\ttls {\n\t\tmin_version = "1"\n\t}\n}', '3:17-19 invalid-value unknown TLS version "1"'],
  [
    'http {\n\ttls {\n\t\tcipher_suites = ["TLS_AES_128_GCM_SHA256", "x"]\n\t}\n}',
    '3:46-48 invalid-value unknown cipher "x"',
  ],
  [
    'import.file "x" {\n\tfilename = "y"\n\tdetector = "zz"\n}',
    '3:13-16 invalid-value unrecognized detector "zz", expected fsnotify or poll',
  ],
  [
    'import.file "x" {\n\tfilename = "y"\n\tpoll_frequency = 5\n}',
    '3:19-19 invalid-value time: missing unit in duration "5"',
  ],
  [
    'import.file "x" {\n\tfilename = "y"\n\tpoll_frequency = "1d"\n}',
    '3:19-22 invalid-value time: unknown unit "d" in duration "1d"',
  ],
  ['remotecfg {\n\tproxy_url = ":x"\n}', '2:14-17 invalid-value parse ":x": missing protocol scheme'],
  [
    'otelcol.processor.memory_limiter "x" {\n\tcheck_interval = "1s"\n\tlimit = "5 MiB"\n\toutput { }\n}',
    '3:10-16 invalid-value units: unknown unit  MiB in 5 MiB',
  ],
  [
    'discovery.relabel "x" {\n\ttargets = [1, true, "a", 1.5]\n}',
    "2:13-13 invalid-value target::ConvertFrom: conversion from 'int64' is not supported",
  ],
])('%s', (text, expected) => {
  expect(diagnose(text)[0]).toBe(expected);
});

test('the same enumeration in the words of two types', () => {
  const otlp = 'otelcol.exporter.otlp "x" {\n\tclient {\n\t\tendpoint = "x:1"\n\t\tcompression = "rar"\n\t}\n}';
  const s3 = 'otelcol.exporter.awss3 "x" {\n\ts3_uploader {\n\t\ts3_bucket = "b"\n\t\tcompression = "rar"\n\t}\n}';

  expect(diagnose(otlp)[0]).toBe('4:17-21 invalid-value unrecognized compression type "rar"');
  expect(diagnose(s3)[0]).toBe('4:17-21 invalid-value unsupported compression type "rar"');
});

test('an enumeration in a shared block', () => {
  expect(relabel('action = "kep"')).toEqual(['4:12-16 invalid-value unrecognized action type "kep"']);
  expect(relabel('action = -3')).toEqual(['4:13-13 invalid-value unrecognized action type "3"']);
  expect(relabel('action = "keep"')).toEqual([]);
});

test('a regular expression, in the words of its parser', () => {
  expect(relabel('regex = "("')).toEqual(['4:11-13 invalid-value error parsing regexp: missing closing ): `^(?s:()$`']);
  expect(relabel('regex = "a|b"')).toEqual([]);
});

test('where letters of any case are accepted', () => {
  const filter = (mode: string) => diagnose(`otelcol.processor.filter "x" {\n\terror_mode = ${mode}\n\toutput { }\n}`);

  expect(filter('"IGNORE"')).toEqual([]);
  expect(filter('"Nope"')).toEqual(['2:15-20 invalid-value unknown error mode nope']);
});

test('null is taken, except by the types that check it', () => {
  expect(diagnose('logging {\n\tlevel = null\n}')).toEqual([]);
  expect(diagnose('otelcol.auth.headers "x" {\n\theader {\n\t\tkey = "k"\n\t\taction = null\n\t}\n}')).toEqual([
    '4:12-15 invalid-value action is set to an invalid value of ""',
  ]);
});

test('enumerations that Alloy checks only when it runs are left to it', () => {
  expect(diagnose('discovery.kubernetes "x" {\n\trole = "zz"\n}')).toEqual([]);
});
