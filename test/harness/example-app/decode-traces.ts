/** What the tests look at in an ExportTraceServiceRequest. Times are nanoseconds since 1970. */
export interface DecodedSpan {
  readonly resource: Readonly<Record<string, unknown>>;
  readonly scope: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly traceState: string;
  readonly name: string;
  readonly kind: number;
  readonly start: bigint;
  readonly end: bigint;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code: number; readonly message: string };
}

type Field = { readonly number: number; readonly value: bigint | Buffer };

/** Decodes an ExportTraceServiceRequest by the specification of protobuf, without the code that encoded it. Throws for what is malformed. */
export function decodeTraces(body: Buffer): readonly DecodedSpan[] {
  return messages(body, 1).flatMap((resourceSpans) => {
    const resource = keyValues(messages(messages(resourceSpans, 1)[0]!, 1));
    return messages(resourceSpans, 2).flatMap((scopeSpans) => {
      const scope = text(messages(scopeSpans, 1)[0]!, 1);
      return messages(scopeSpans, 2).map((span) => decodeSpan(span, resource, scope));
    });
  });
}

function decodeSpan(span: Buffer, resource: Readonly<Record<string, unknown>>, scope: string): DecodedSpan {
  const status = messages(span, 15)[0] ?? Buffer.alloc(0);
  return {
    resource,
    scope,
    traceId: messages(span, 1)[0]!.toString('hex'),
    spanId: messages(span, 2)[0]!.toString('hex'),
    traceState: text(span, 3),
    parentSpanId: (messages(span, 4)[0] ?? Buffer.alloc(0)).toString('hex'),
    name: text(span, 5),
    kind: Number(scalar(span, 6)),
    start: scalar(span, 7),
    end: scalar(span, 8),
    attributes: keyValues(messages(span, 9)),
    status: { code: Number(scalar(status, 3)), message: text(status, 2) },
  };
}

function keyValues(pairs: readonly Buffer[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(pairs.map((pair) => [text(pair, 1), anyValue(messages(pair, 2)[0]!)]));
}

function anyValue(value: Buffer): unknown {
  const field = [...fields(value)][0]!;
  if (field.number === 1) return (field.value as Buffer).toString('utf8');
  if (field.number === 2) return field.value === 1n;
  if (field.number === 3) return Number(BigInt.asIntN(64, field.value as bigint));
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(field.value as bigint);
  return bytes.readDoubleLE();
}

function messages(body: Buffer, number: number): readonly Buffer[] {
  return [...fields(body)].filter((field) => field.number === number).map((field) => field.value as Buffer);
}

function text(body: Buffer, number: number): string {
  return (messages(body, number)[0] ?? Buffer.alloc(0)).toString('utf8');
}

function scalar(body: Buffer, number: number): bigint {
  return ([...fields(body)].find((field) => field.number === number)?.value as bigint | undefined) ?? 0n;
}

function* fields(body: Buffer): Generator<Field> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = body[at++];
      if (byte === undefined || shift > 63n) throw new Error('malformed varint');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const bytes = (length: number): Buffer => {
    if (at + length > body.length) throw new Error('a field is longer than its message');
    at += length;
    return body.subarray(at - length, at);
  };
  while (at < body.length) {
    const tag = Number(varint());
    const wireType = tag & 7;
    const number = tag >>> 3;
    if (wireType === 0) yield { number, value: varint() };
    else if (wireType === 1) yield { number, value: bytes(8).readBigUInt64LE() };
    else if (wireType === 5) yield { number, value: BigInt(bytes(4).readUInt32LE()) };
    else if (wireType === 2) yield { number, value: bytes(Number(varint())) };
    else throw new Error(`unexpected wire type ${wireType}`);
  }
}
