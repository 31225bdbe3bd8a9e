/**
 * Passages are cut again wherever a text is derived, and always in the same places: rows of them were kept for nothing, and were a fifth of what
 * an article wrote. Where they stand is kept with what is derived.
 */
export const sql = /* sql */ `
  DROP TABLE passages;
  DELETE FROM used_numbers WHERE table_name = 'passages';
`
