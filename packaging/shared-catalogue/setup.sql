-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Makes an empty database ready for a shared catalogue. Once for each database, by its administrator:
--
--     createdb music
--     psql --dbname music --file setup.sql
--     psql --dbname music --command 'CREATE ROLE anna LOGIN; GRANT coverscope_reader TO anna'
--
-- It may be run again. The tables themselves are made by the first "coverscope-cli push", and changed by a newer
-- one, as the role coverscope_editor: whoever pushes has to be a member of it.
\set ON_ERROR_STOP on
BEGIN;

CREATE EXTENSION IF NOT EXISTS vector;

-- Roles belong to the server, not to a database: another shared catalogue beside this one has the same.
SELECT 'CREATE ROLE coverscope_reader NOLOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'coverscope_reader') \gexec
SELECT 'CREATE ROLE coverscope_editor NOLOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'coverscope_editor') \gexec
GRANT coverscope_reader TO coverscope_editor;

-- Readers search; editors add and change recordings.
CREATE SCHEMA IF NOT EXISTS coverscope AUTHORIZATION coverscope_editor;
GRANT USAGE ON SCHEMA coverscope TO coverscope_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA coverscope TO coverscope_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE coverscope_editor IN SCHEMA coverscope
    GRANT SELECT ON TABLES TO coverscope_reader;

COMMIT;
