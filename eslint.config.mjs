import {configs as lit} from 'eslint-plugin-lit';
import typescript from 'typescript-eslint';

const SHIPPED = ['src/**/*.ts', 'components/**/*.ts'];

/** House rules that no plugin has. */
const WORDS = {
  exports: {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a thing has one name, and it can be searched for.',
  },
  enums: {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
  only: {
    selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name="only"]',
    message: 'This would silence every other test.',
  },
  sleep: {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'No sleeps: wait for what is to happen.',
  },
  // A turn of the event loop, which has no time, is none.
  timer: {
    selector:
      'AwaitExpression > NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.length>1]',
    message: 'No sleeps: wait for what is to happen.',
  },
};

export default typescript.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      // Vendors' own code, and pages' scripts as a site would write them.
      'demo/sites/**/*.js',
      'demo/vendors/**/*.js',
      'test/vendor/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      // The compiler has these already.
      '@typescript-eslint/no-unused-vars': 'off',
      // `noUncheckedIndexedAccess` asks for a `!` where a loop has just looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: SHIPPED,
    extends: [typescript.configs.strictTypeCheckedOnly],
    languageOptions: {parserOptions: {project: './tsconfig.json'}},
    rules: {
      'no-restricted-syntax': ['error', WORDS.exports, WORDS.enums],
      // The types promise platform APIs that some browsers, and every server, lack.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // The gate keeps the page's native methods on purpose and calls them with their own `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Pages still use what is deprecated, and the gate has to meet it there.
      '@typescript-eslint/no-deprecated': 'off',
      // `=== true` is what the GPC specification asks for, whatever the type says.
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowNullish: true},
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {files: ['components/**/*.ts'], extends: [lit['flat/recommended']]},
  {
    files: ['test/**/*.ts', 'test/**/*.mjs', 'test/**/*.js'],
    rules: {'no-restricted-syntax': ['error', WORDS.only, WORDS.sleep, WORDS.timer, WORDS.enums]},
  },
);
