import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');

/** A page of either driver. */
interface EvaluatingPage {
  evaluate(script: string): Promise<unknown>;
}

/** What axe-core finds wrong, a line each. The page's CSP blocks script tags, so the source is evaluated. */
export async function findAxeViolations(page: EvaluatingPage): Promise<string[]> {
  await page.evaluate(`${SOURCE};0`);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
}
