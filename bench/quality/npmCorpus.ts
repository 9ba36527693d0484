/**
 * Puts together the corpus of clean code: the most used npm packages with all they depend on, as they were on one day, so
 * that figures can be had again. Installs nothing but files: no script of a package is run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Versions published later are left out. */
const before = '2026-11-01';

/** Well-known packages, by what they are for: more than 1.5 GB of sources together with what they depend on. */
const packages = `
lodash underscore ramda immutable rxjs async bluebird uuid semver glob fs-extra debug chalk commander yargs inquirer dotenv tslib core-js
react react-dom react-router-dom react-redux react-hook-form formik redux @reduxjs/toolkit mobx zustand styled-components @emotion/react
@mui/material @mui/icons-material antd bootstrap jquery backbone vue next nuxt svelte preact lit solid-js ember-source three d3 chart.js
echarts highcharts plotly.js leaflet ol mapbox-gl video.js hls.js quill tinymce ckeditor4 codemirror ace-builds monaco-editor prismjs
highlight.js marked handlebars ejs pug mustache i18next moment luxon dayjs date-fns libphonenumber-js yup zod joi ajv
@angular/core @angular/common @angular/compiler @angular/forms @angular/router
typescript @babel/core @babel/parser @babel/preset-env webpack rollup vite esbuild parcel browserify gulp grunt less sass postcss
autoprefixer tailwindcss eslint stylelint prettier jest mocha chai ava tap nyc karma sinon nock supertest webdriverio playwright-core
puppeteer-core cheerio jsdom lerna nx husky lint-staged npm yarn pnpm
express koa fastify @hapi/hapi @nestjs/core @nestjs/common apollo-server-express graphql @apollo/client socket.io ws body-parser cors
helmet morgan passport passport-local jsonwebtoken bcryptjs crypto-js node-forge jose openid-client axios request winston pino bunyan
mongoose mongodb pg mysql2 redis ioredis sequelize typeorm knex prisma elasticsearch @elastic/elasticsearch kafkajs amqplib mqtt bull
aws-sdk @aws-sdk/client-s3 @aws-sdk/client-dynamodb firebase firebase-admin googleapis @google-cloud/storage @azure/storage-blob
@azure/identity stripe twilio @sendgrid/mail nodemailer @slack/web-api @octokit/rest discord.js ethers web3 ssh2 simple-git
sharp pdfkit pdf-lib xlsx exceljs csv-parse archiver adm-zip tar faker @faker-js/faker swagger-ui-dist openapi-types
`;

/**
 * Installs the packages where they are not there yet.
 *
 * @param folder where to; default: a folder of its own among the temporary ones, which is kept for the next time
 * @returns the folder that holds them
 */
export function assembleNpmCorpus(folder = join(tmpdir(), `keylift-clean-npm-${before}`)): string {
  const modules = join(folder, 'node_modules');
  if (existsSync(join(modules, '.package-lock.json'))) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const names = packages.split(/\s+/).filter((name) => name !== '');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--force', `--before=${before}`];
  process.stderr.write(`Installing ${names.length} packages into ${folder}: this takes minutes and 5 GB.\n`);
  const { status } = spawnSync('npm', ['install', ...flags, ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install the packages: see above');
  return modules;
}
