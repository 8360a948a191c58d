#!/usr/bin/env node
'use strict';

// Written in the oldest JavaScript that any Node reads, so that a too old one gets a sentence instead of a stack trace.
// The SQLite driver needs Node-API 10 and takes the whole process down without it: look before anything is loaded.
var fs = require('fs');
var path = require('path');

var NODE_API = 10;

function nearestNode() {
  // The Node that the lockfile brings; beside the package in a clone, above it when installed into a project.
  var places = [
    path.join(__dirname, '..', 'node_modules', '.bin', 'node'),
    path.join(__dirname, '..', '..', '.bin', 'node'),
  ];
  for (var i = 0; i < places.length; i += 1) {
    if (fs.existsSync(places[i]) && fs.realpathSync(places[i]) !== fs.realpathSync(process.execPath)) return places[i];
  }
  return null;
}

function runWith(node) {
  var options = { stdio: 'inherit', env: Object.assign({}, process.env, { ISNAD_NODE_TRIED: '1' }) };
  var child = require('child_process').spawn(node, [__filename].concat(process.argv.slice(2)), options);
  // A terminal sends its interrupt to both processes; the others reach this one alone.
  process.on('SIGINT', function () {});
  ['SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    console.error('isnad: cannot run ' + node + ': ' + error.message);
    process.exit(6);
  });
  child.on('exit', function (code, signal) {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else {
      process.exit(code);
    }
  });
}

if (Number(process.versions.napi || 0) >= NODE_API) {
  require('./launch.js').launch();
} else {
  var node = process.env.ISNAD_NODE_TRIED ? null : nearestNode();
  if (node) {
    runWith(node);
  } else {
    console.error('isnad: NODE_TOO_OLD: this is Node.js ' + process.versions.node + ', isnad needs 22.15 or newer.');
    console.error('  Install a newer Node.js; on Linux "npm ci" in the project folder brings one along.');
    process.exit(6);
  }
}
