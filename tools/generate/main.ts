import { writeFileSync } from 'node:fs';
import { emitSchema } from './emit-schema';
import { readFacts } from './schema-file';

const facts = readFacts('schema/v1.18.1');
writeFileSync('lib/components/schema.gen.ts', emitSchema(facts));
