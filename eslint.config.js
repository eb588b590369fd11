import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const LIMITS = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
  complexity: ['error', 10],
};

/** The table of STYLE 2.3: what each folder of src may not import. */
const FORBIDDEN_IMPORTS = {
  core: ['content', 'background', 'popup', 'panel', 'options', 'messages', 'storage', 'platform', 'ui'],
  messages: ['content', 'background', 'popup', 'panel', 'options', 'storage', 'platform', 'ui', 'library'],
  storage: ['content', 'background', 'popup', 'panel', 'options', 'messages', 'platform', 'ui'],
  platform: [
    'core',
    'content',
    'background',
    'popup',
    'panel',
    'options',
    'messages',
    'storage',
    'ui',
    'library',
  ],
  ui: ['content', 'background', 'popup', 'panel', 'options', 'messages', 'storage', 'platform'],
  content: ['background', 'popup', 'panel', 'options', 'library'],
  background: ['content', 'popup', 'panel', 'options', 'ui', 'library'],
  popup: ['content', 'background', 'panel', 'options', 'library'],
  panel: ['content', 'background', 'options', 'library'],
  options: ['content', 'background', 'popup', 'panel', 'library'],
  library: ['content', 'background', 'popup', 'panel', 'options'],
};

const importZones = Object.entries(FORBIDDEN_IMPORTS).map(([folder, targets]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: targets.map(target => ({
          regex: `^(\\.\\./)+${target}/`,
          message: `src/${folder} may not import src/${target} (README, "Architecture").`,
        })),
        paths:
          folder === 'platform'
            ? []
            : [
                {
                  name: 'webextension-polyfill',
                  message: 'Only src/platform/browser.ts imports the extension API.',
                },
              ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'artifacts/', 'node_modules/', 'tests/pages/', 'eslint.config.js'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './scripts/tsconfig.json', './tests/tsconfig.json'] },
    },
    rules: {
      ...LIMITS,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-globals': ['error', 'chrome', 'browser'],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "AssignmentExpression[left.type='MemberExpression'][left.property.name=/^(innerHTML|outerHTML)$/]",
          message: 'Page text is hostile: build nodes or render with Preact.',
        },
        {
          selector:
            "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name='document']",
          message: 'Page text is hostile: build nodes or render with Preact.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'scripts/**/*.ts'],
    languageOptions: { globals: globals.node },
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['scripts/*.mjs'], languageOptions: { globals: globals.node } },
  ...importZones,
);
