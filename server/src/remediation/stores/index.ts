/** Every place a value can be lifted to. A new store adds its line here. */
import type { StoreId } from '../plan';
import { env } from './env';
import type { Store } from './store';

/** By id. */
export const stores: Readonly<Record<StoreId, Store>> = { env };
