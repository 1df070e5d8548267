import type {StorageItem} from '../model/policy.js';

/** Whether a stored name is one that an item declares. `*` stands for any characters, line breaks too. */
export const matchesName = (item: Pick<StorageItem, 'name'>, name: string): boolean =>
  new RegExp(`^${item.name.replace(/\W/g, '\\$&').replace(/\\\*/g, '[^]*')}$`).test(name);
