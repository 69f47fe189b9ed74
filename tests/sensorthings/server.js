// A SensorThings server (OGC STA 1.0, by Mozilla) on loopback: node server.js MODULES PORT DATABASE_HOST DATABASE_PORT DATABASE USER
'use strict';

const path = require('path');
const [modules, port, host, databasePort, name, user] = process.argv.slice(2);
const from = (module) => require(path.join(modules, module));

// The server was written for pg 6, whose query(text) gives an object with events; since pg 7 it is a promise.
const pg = from('pg');
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (text, ...more) {
  return typeof text === 'string' && more.length === 0 ? query.call(this, new pg.Query(text)) : query.call(this, text, ...more);
};

const app = from('express')();
app.use(from('body-parser').json({limit: '10mb'}));
app.use('/', from('sensorthings')({db: {host, port: databasePort, name, user, password: ''}}));
app.listen(port, '127.0.0.1');
