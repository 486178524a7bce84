<?php
// Takes answers and submissions as Avsats does, in the shortest way that works: one table, nothing locked or sealed.
declare(strict_types=1);

const SAVE = <<<'SQL'
    update script.sheet set answers = answers || cast(:answers as jsonb)
    where code = :code and not submitted returning answers, submitted
    SQL;
const SUBMIT = <<<'SQL'
    update script.sheet set submitted = true
    where code = :code and not submitted returning answers, submitted
    SQL;

function reply(int $status, array $body): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    echo json_encode($body);
    exit;
}

function database(): PDO
{
    // One connection a worker, kept; statements go in one round trip each.
    return new PDO($_SERVER['DATABASE'], $_SERVER['DATABASE_USER'], $_SERVER['DATABASE_PASSWORD'], [
        PDO::ATTR_PERSISTENT => true,
        PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
        PDO::PGSQL_ATTR_DISABLE_PREPARES => true,
    ]);
}

function written(string $statement, array $values): array
{
    $query = database()->prepare($statement);
    $query->execute($values);
    $row = $query->fetch(PDO::FETCH_ASSOC);
    if ($row === false) {
        reply(409, ['title' => 'Unknown, or submitted already']);
    }
    return ['answers' => json_decode($row['answers']), 'submitted' => $row['submitted']];
}

$body = json_decode(file_get_contents('php://input'), true);
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !is_string($body['key'] ?? null)) {
    reply(400, ['title' => 'No key']);
}
if ($_SERVER['SCRIPT_URL'] === '/submission') {
    reply(200, written(SUBMIT, ['code' => $body['key']]));
}
$answers = $body['answers'] ?? null;
if (!is_array($answers)) {
    reply(400, ['title' => 'No answers']);
}
foreach ($answers as $level) {
    if (!is_int($level) || $level < 0 || $level > 5) {
        reply(400, ['title' => 'Not a level']);
    }
}
reply(200, written(SAVE, ['code' => $body['key'], 'answers' => json_encode((object) $answers)]));
