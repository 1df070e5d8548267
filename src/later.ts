/** What the head fetches once something is decided, or asked of it that needs more than it knows. */
export * from './actions.js';
export {createDevice} from './device/device.js';
export {createReceipt} from './model/receipt.js';
