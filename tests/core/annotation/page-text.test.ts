import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readPageText } from '../../../src/core/annotation/page-text';
import { bodyOf } from '../../support/body';

const read = (html: string) => readPageText(bodyOf(html));

const markup = fc.letrec<{ node: string; children: string }>(tie => ({
  node: fc.oneof(
    fc.constantFrom(
      'word ',
      'Ölfeld',
      '두 배',
      '<br>',
      '<!-- note -->',
      '<script>var x;</script>',
      '<p></p>',
      '\n',
    ),
    fc
      .tuple(fc.constantFrom('p', 'div', 'span', 'em', 'aside', 'li', 'noscript', 'svg'), tie('children'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
  children: fc.array(tie('node'), { maxLength: 4 }).map(nodes => nodes.join('')),
}));

test('the text is that of body.textContent, and every node starts where it says', () => {
  fc.assert(
    fc.property(markup.children, html => {
      const body = bodyOf(html);
      const { text, nodes, starts } = readPageText(body);
      expect(text).toBe(body.textContent);
      nodes.forEach((node, number) => {
        expect(text.startsWith(node.data, starts[number])).toBe(true);
      });
    }),
  );
});

test('scripts, styles and the like are not visible', () => {
  const { nodes, isVisible } = read(
    '<p>one</p><script>two</script><style>three</style><svg><title>four</title></svg><p>five</p>',
  );
  const visible = nodes.filter((_, number) => isVisible[number] === 1).map(({ data }) => data);
  expect(visible).toEqual(['one', 'five']);
});

test('blocks and line breaks begin a new line, inline elements do not', () => {
  const { nodes, isNewBlock } = read('<p>one <em>two</em> three</p>four<br>five<div>six</div>seven');
  const fresh = nodes.filter((_, number) => isNewBlock[number] === 1).map(({ data }) => data);
  expect(fresh).toEqual(['one ', 'four', 'five', 'six', 'seven']);
});

test('a script between two words of a paragraph does not part them', () => {
  const { isNewBlock } = read('<p>one <script>x</script>two</p>');
  expect([...isNewBlock]).toEqual([1, 0, 0]);
});

test('containers name the block and whether it stands aside', () => {
  const { containers } = read('<p>one <a>two</a></p><aside><p>three</p></aside><nav>four</nav>five');
  expect(containers).toEqual(['P', 'P', 'aside P', 'aside NAV', 'BODY']);
});

test('nesting of any depth is walked without recursion', () => {
  // jsdom itself cannot nest this deep: nodes with no more than the walk reads.
  const text = { nodeType: 3, nodeName: '#text', data: 'deep', firstChild: null, nextSibling: null };
  let top: object = text;
  for (let depth = 0; depth < 100_000; depth += 1) {
    const parent = { nodeType: 1, nodeName: 'DIV', firstChild: top, nextSibling: null, parentNode: null };
    Object.assign(top, { parentNode: parent });
    top = parent;
  }
  expect(readPageText(top as Element).text).toBe('deep');
});
