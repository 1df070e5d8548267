/** What was told: forty frames of one page have the same slip. */
const told = new Set<string>();

/** Tells the developer, once for each name, of an embed whose `purpose` nothing in the policy is called. */
export const tellStrayEmbed = (name: string): void => {
  if (told.has(name)) return;
  told.add(name);
  console.error(
    `consent-gate: <consent-embed purpose="${name}"> is never shown: nothing in the policy has that name.`,
  );
};
