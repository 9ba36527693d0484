<?php
// Every stand-in for a client's package.
require __DIR__ . '/aws.php';
require __DIR__ . '/google.php';
