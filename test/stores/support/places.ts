/** Where things lie, for all stores of the tests. */
import { resolve } from 'node:path';

/** The repository. */
export const root = resolve(__dirname, '../../..');

/** Where nothing listens. */
export const nobody = 'http://127.0.0.1:9';
