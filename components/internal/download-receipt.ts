/** Offers the visitor their copy of the decision as a file of its own: it is made here, and goes nowhere else. */
export const downloadReceipt = (receipt: unknown): void => {
  const link = document.createElement('a');
  const file = new Blob([JSON.stringify(receipt, null, 2)], {type: 'application/json'});
  link.href = URL.createObjectURL(file);
  link.download = 'consent-receipt.json';
  link.click();
  // Safari reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
