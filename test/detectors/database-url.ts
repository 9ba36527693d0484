/** Samples for the detectors of Database URL. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const postgresql = `${randomText('base62', 20)}`;
const mysql = `${randomText('base62', 20)}`;
const mongodb = `${randomText('base62', 20)}`;
const redis = `${randomText('base62', 20)}`;
const amqp = `${randomText('base62', 20)}`;
const mssql = `${randomText('base62', 20)}`;
const other = `${randomText('base62', 20)}`;
const jdbc = `${randomText('base62', 20)}`;
const connectionString = `${randomText('base62', 20)}`;

const word = ['sec', 'ret'].join('');
const name = ['air', 'flow'].join('');

testDetectors('database-url', {
  'database-url-postgresql': {
    matches: [
      `url = '«postgres://app:${postgresql}@db.acme.io:5432/shop»'`,
      `DATABASE_URL=«postgres://app:${postgresql}@db.acme.io:5432/shop»\n`,
      `DATABASE_URL=«postgres://app:${word}@db:5432/shop»\n`,
      `DATABASE_URL=«postgres+psycopg2://${name}:${name}@postgres:5432/airflow»\n`,
    ],
    nonMatches: [
      'postgres://jane:sec%zzret@db/x',
      'postgres://jane:pa:ss@db/',
      'postgres://[user[:password]]@localhost[/dbname]?sslmode=disable',
      'postgres://myuser:mypass@localhost/somedatabase',
      `postgres://app:\${PASSWORD}@db.acme.io:5432/shop`,
      `postgres://app:<password>@db.acme.io:5432/shop`,
      `postgres://app:{password}@db.acme.io:5432/shop`,
      `postgres://app:password@db.acme.io:5432/shop`,
      `postgres://app@db.acme.io:5432/shop`,
      'postgres://postgres:postgres@db:5432/shop',
      'postgres://user:user@db:5432/shop',
    ],
  },
  'database-url-mysql': {
    matches: [
      `url = '«mysql://app:${mysql}@db.acme.io:3306/shop»'`,
      `DATABASE_URL=«mysql://app:${mysql}@db.acme.io:3306/shop»\n`,
    ],
    nonMatches: [
      'mysql+pymysql://root:MYSQL_ROOT_PWD@db/ironic',
      `mysql+pymysql://keystone:KEYSTONE_DBPASS@controller/keystone`,
      `mysql://app:\${PASSWORD}@db.acme.io:3306/shop`,
      `mysql://app:<password>@db.acme.io:3306/shop`,
      `mysql://app:{password}@db.acme.io:3306/shop`,
      `mysql://app:password@db.acme.io:3306/shop`,
      `mysql://app@db.acme.io:3306/shop`,
    ],
  },
  'database-url-mongodb': {
    matches: [
      `url = '«mongodb+srv://app:${mongodb}@cluster0.ab1cd.mongodb.net/shop»'`,
      `DATABASE_URL=«mongodb+srv://app:${mongodb}@cluster0.ab1cd.mongodb.net/shop»\n`,
    ],
    nonMatches: [
      'mongodb://jane:********@host1:27017,jane:********@host2:27017/x',
      'mongodb://user:?collection=a@localhost',
      `mongodb+srv://app:\${PASSWORD}@cluster0.ab1cd.mongodb.net/shop`,
      `mongodb+srv://app:<password>@cluster0.ab1cd.mongodb.net/shop`,
      `mongodb+srv://app:{password}@cluster0.ab1cd.mongodb.net/shop`,
      `mongodb+srv://app:password@cluster0.ab1cd.mongodb.net/shop`,
      `mongodb+srv://app@cluster0.ab1cd.mongodb.net/shop`,
    ],
  },
  'database-url-redis': {
    matches: [
      `url = '«redis://:${redis}@cache.acme.io:6379/0»'`,
      `DATABASE_URL=«redis://:${redis}@cache.acme.io:6379/0»\n`,
    ],
    nonMatches: [
      'redis://:p,ass@word@db:6379/0',
      'redis://:pa;ss@db:6379/0',
      `redis://:\${PASSWORD}@cache.acme.io:6379/0`,
      `redis://:<password>@cache.acme.io:6379/0`,
      `redis://:{password}@cache.acme.io:6379/0`,
      `redis://:password@cache.acme.io:6379/0`,
      `redis://@cache.acme.io:6379/0`,
    ],
  },
  'database-url-amqp': {
    matches: [
      `url = '«amqps://app:${amqp}@queue.acme.io:5671/shop»'`,
      `DATABASE_URL=«amqps://app:${amqp}@queue.acme.io:5671/shop»\n`,
    ],
    nonMatches: [
      `amqps://app:\${PASSWORD}@queue.acme.io:5671/shop`,
      `amqps://app:<password>@queue.acme.io:5671/shop`,
      `amqps://app:{password}@queue.acme.io:5671/shop`,
      `amqps://app:password@queue.acme.io:5671/shop`,
      `amqps://app@queue.acme.io:5671/shop`,
    ],
  },
  'database-url-mssql': {
    matches: [
      `url = '«mssql://app:${mssql}@db.acme.io:1433/shop»'`,
      `DATABASE_URL=«mssql://app:${mssql}@db.acme.io:1433/shop»\n`,
    ],
    nonMatches: [
      `mssql://app:\${PASSWORD}@db.acme.io:1433/shop`,
      `mssql://app:<password>@db.acme.io:1433/shop`,
      `mssql://app:{password}@db.acme.io:1433/shop`,
      `mssql://app:password@db.acme.io:1433/shop`,
      `mssql://app@db.acme.io:1433/shop`,
    ],
  },
  'database-url-other': {
    matches: [`url = '«ftp://app:${other}@files.acme.io/in»'`, `DATABASE_URL=«ftp://app:${other}@files.acme.io/in»\n`],
    nonMatches: [
      `ftp://app:\${PASSWORD}@files.acme.io/in`,
      `ftp://app:<password>@files.acme.io/in`,
      `ftp://app:{password}@files.acme.io/in`,
      `ftp://app:password@files.acme.io/in`,
      `ftp://app@files.acme.io/in`,
    ],
  },
  'database-url-go-dsn': {
    matches: [
      `sql.Open("mysql", "app:«${mysql}»@tcp(db.acme.io:3306)/shop?parseTime=true")`,
      `DSN=app:«${mysql}»@unix(/var/run/mysqld.sock)/shop\n`,
    ],
    nonMatches: [
      'app:password@tcp(db.acme.io:3306)/shop',
      'app:${PASSWORD}@tcp(db.acme.io:3306)/shop',
      'fmt.Sprintf("%s:%s@tcp(%s:3306)/%s", user, password, host, name)',
      'app@tcp(db.acme.io:3306)/shop',
    ],
  },
  'database-url-jdbc': {
    matches: [
      `spring.datasource.url=jdbc:postgresql://db.acme.io/shop?user=app&password=«${jdbc}»\n`,
      `"jdbc:sqlserver://db.acme.io:1433;user=app;password=«${jdbc}»;"`,
      `jdbc:oracle:thin:app/«${jdbc}»@db.acme.io:1521/shop`,
    ],
    nonMatches: [
      'jdbc:awsathena://User=(=aws.key=);Password=(=aws.secret_key=);ProxyHost=x',
      `jdbc:postgresql://db.acme.io/shop`,
      `jdbc:postgresql://db.acme.io/shop?user=app&password=\${DB_PASSWORD}`,
      `jdbc:sqlserver://db.acme.io;user=app;password=<password>`,
      `password=${jdbc}`,
    ],
  },
  'database-url-connection-string': {
    matches: [
      `"Server=tcp:db.acme.io,1433;Initial Catalog=shop;User ID=app;Password=«${connectionString}»;Encrypt=True;"`,
      `Host=db.acme.io;Username=app;Password=«${connectionString}»;Database=shop`,
    ],
    nonMatches: [
      '"Server=10.0.0.1;Port=1433;User Id=\\u003cuser\\u003e;Password=\\u003cpw\\u003e;app=x;"',
      `Server=db.acme.io;Database=shop;Trusted_Connection=True;`,
      `Server=db.acme.io;User ID=app;Password={0};`,
      `Server=db.acme.io;User ID=app;Password=<password>;`,
    ],
  },
});
