# Installs the MSI silently, asks the app, and removes it again; run as administrator on a machine for trying.
param([Parameter(Mandatory)][string]$Msi)
$ErrorActionPreference = 'Stop'
$log = Join-Path ([IO.Path]::GetTempPath()) 'advocacy-trainer-msi.log'

function Install([string[]]$Words) {
    $done = Start-Process msiexec -ArgumentList ($Words + @('/qn', '/norestart', '/l*v', "`"$log`"")) -Wait -PassThru
    if ($done.ExitCode -ne 0) { Get-Content $log -Tail 40; throw "msiexec answered $($done.ExitCode)" }
}

Install @('/i', "`"$Msi`"")
$key = Get-ItemProperty 'HKLM:\Software\AdvocacyTrainer'
$program = Join-Path $key.Folder 'advocacy-trainer-cli.exe'
$menu = Join-Path $env:ProgramData 'Microsoft\Windows\Start Menu\Programs\Med egne ord.lnk'
if (-not (Test-Path $menu)) { throw 'There is no entry in the Start menu of all users.' }
& $program --version
if ($LASTEXITCODE -ne 0) { throw 'The app does not start.' }
& $program lessons check
if ($LASTEXITCODE -ne 0) { throw 'The app finds fault with its lessons.' }
$data = Join-Path $env:RUNNER_TEMP 'Dækøer æøå'
& $program --data-dir $data tour (Join-Path $env:RUNNER_TEMP 'tour')
if ($LASTEXITCODE -ne 0) { throw 'The app does not draw its screens.' }
Install @('/x', "`"$Msi`"")
if (Test-Path $program) { throw 'The program is still there after removal.' }
Write-Output 'Installed, asked and removed.'
