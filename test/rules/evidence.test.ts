/** The families of evidence for people: each says what it means and where it is seen. */
import { EVIDENCE } from '../../src/rules/registry.js';

describe.each(EVIDENCE.map((set) => [set.title, set.families] as const))('%s', (_, families) => {
  test('are named once each', () => {
    const ids = families.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(families.map((family) => [family.id, family] as const))('%s is documented', (_, family) => {
    expect(family.means).toMatch(/^\S.*[.?…]$/);
    expect(family.example).toMatch(/^\S.*[.?…]$/);
    expect(family.values === null || family.values.length > 0).toBe(true);
  });
});
